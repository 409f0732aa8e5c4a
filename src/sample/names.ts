import { CAMPAIGN_NAMES } from './campaign-names'
import { weightedPicker, type Random } from './random'

/** A name that attackers try, and its relative weight. */
export interface WeightedName {
  readonly name: string
  readonly weight: number
}

/**
 * The leaders among names that the log host does not have. The order and the proportions of the first ten follow the
 * text of 2019 that sshscope answers (admin 4.57 %, test 3.81 % …); the rest is ours.
 */
const LEADERS = `admin 457 test 381 user 307 ubuntu 264 ftpuser 240 postgres 119 oracle 110 nagios 108 git 92 teamspeak 89
hadoop 76 minecraft 70 guest 66 mysql 64 support 60 jenkins 56 tomcat 54 pi 52 ts3 48 server 46 ansible 44 docker 43
vagrant 40 testuser 40 dev 38 developer 36 www 35 web 34 ftp 33 info 32 student 31 administrator 30 demo 30 steam 29
csgo 28 elastic 28 kafka 26 zabbix 26 redis 25 weblogic 24 jboss 24 debian 24 centos 23 ec2-user 23 vps 22 sysadmin 22
apache 22 nginx 21 sftp 21 odoo 20 vnc 20 samba 20 temp 19 download 19 upload 18 public 18 sales 17 office 17 webadmin 17
ftptest 16 mc 16 gmod 15 rust 15 spark 15 solr 15 gitlab-runner 14 gitlab 14 wordpress 14 cisco 14 ubnt 14 default 13
service 13 system 13 monitor 12 prometheus 12 grafana 12 kibana 11 logstash 11 rabbitmq 11 mongodb 11 cassandra 10
zookeeper 10 hive 10 hdfs 10 yarn 10 sonar 9 nexus 9 bitbucket 9 confluence 9 jira 9 tfs 8 svn 8 asterisk 8 sip 8 voip 8
pbx 7 radio 7 music 7 video 7 camera 7 plex 7 emby 6 sonarr 6 transmission 6 factorio 6 ark 6 valheim 6 teamspeak3 20
test1 18 test2 15 test3 12 user1 18 user2 14 user3 10 admin1 14 admin2 10 postgres1 5 oracle1 5 1234 6 123456 6 a 5 abc 5`

/** Two-letter names: some attackers walk through all of them. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Weight of each two-letter name and of each name of the long list. */
const TWO_LETTER_WEIGHT = 1.2
const LONG_LIST_WEIGHT = 3.6

/** Accounts that the log host has and attackers try beside root, rarely. */
const RARE_VALID = 'backup 29 www-data 14 games 11 nobody 8 mail 6 daemon 4'

/** The account that nearly all tries of an existing name aim at. */
const ROOT = 'root'

function parse(text: string): WeightedName[] {
  const words = text.trim().split(/\s+/)
  return words.flatMap((name, index) => (index % 2 === 0 ? [{ name, weight: Number(words[index + 1]) }] : []))
}

function twoLetterNames(): string[] {
  const letters = Array.from(LETTERS)
  const all = letters.flatMap((first) => letters.map((second) => first + second))
  return all.filter((_, index) => index % 3 === 0)
}

/** Names that the log host does not have, each once, leaders first. */
export const INVALID_NAMES: readonly WeightedName[] = (() => {
  const weights = new Map(parse(LEADERS).map(({ name, weight }) => [name, weight]))
  for (const name of twoLetterNames()) if (!weights.has(name)) weights.set(name, TWO_LETTER_WEIGHT)
  for (const name of CAMPAIGN_NAMES) if (!weights.has(name)) weights.set(name, LONG_LIST_WEIGHT)
  return [...weights].map(([name, weight]) => ({ name, weight }))
})()

/** The rarely tried accounts of the log host. */
export const VALID_NAMES: readonly WeightedName[] = parse(RARE_VALID)

/** A name to try, and whether the log host has it. */
export interface Target {
  readonly user: string
  readonly valid: boolean
}

/** Share of root among the tries of existing names by the background. */
const ROOT_SHARE = 0.988

/** Draws targets: of existing names nearly always root, of the others by weight. */
export interface Targets {
  existing(): Target
  unknown(): Target
}

/** Makes the drawer of targets for one stream of random numbers. */
export function createTargets(random: Random): Targets {
  const rare = weightedPicker(random, VALID_NAMES, (item) => item.weight)
  const unknown = weightedPicker(random, INVALID_NAMES, (item) => item.weight)
  return {
    existing: () => ({ user: random.chance(ROOT_SHARE) ? ROOT : rare().name, valid: true }),
    unknown: () => ({ user: unknown().name, valid: false }),
  }
}
