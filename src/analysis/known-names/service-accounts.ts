import { wordSet } from './words'

/**
 * Accounts that systems and packages make for themselves, without digits behind them. Such facts stand in the
 * `passwd.master` of Debian's base-passwd and its wiki's SystemGroups, in `uidgid` of Red Hat's setup package, in
 * `sysusers.d` files (systemd's sysusers.d(5)), in Alpine's `.pre-install` scripts, and in the installation guides of
 * the software. Compiled by us; some also come as defaults of images.
 */
export const SERVICE_ACCOUNTS = wordSet(`
root toor daemon bin sys sync games man lp mail news uucp proxy www-data list irc gnats nobody operator halt shutdown
adm gopher dip utmp staff wheel systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-bus-proxy
messagebus dbus polkitd polkituser uuidd tcpdump sshd ntp ntpd chrony _apt apt syslog rsyslog landscape pollinate
avahi avahi-autoipd usbmux dnsmasq rtkit saned colord pulse gdm lightdm sddm kernoops whoopsie speech-dispatcher hplip
geoclue tss cups lpd rpc rpcuser nfsnobody statd haldaemon hal vcsa distcache smmsp smmta sendmail mailnull mailman
majordomo postfix exim debian-exim dovecot dovenull cyrus courier vmail amavis clamav spamassassin spamd spam opendkim
postmaster hostmaster webmaster abuse usenet innd www web apache httpd nginx lighttpd caddy http haproxy squid varnish
php phpmyadmin tomcat jetty jboss wildfly glassfish weblogic websphere mysql mariadb postgres postgresql pgsql mongo
mongodb mongod redis memcache memcached elastic elasticsearch kibana logstash cassandra couchdb influxdb influx neo4j
solr firebird mssql db2inst db2fenc db2admin dasusr informix sybase rabbitmq kafka zookeeper hdfs yarn hive hbase
spark flink mapred impala storm nifi airflow druid presto git gitea gitlab gitlab-runner gitlab-psql gitlab-www
gitolite svn cvs hg jenkins bamboo teamcity sonar sonarqube nexus artifactory bitbucket jira confluence redmine
bugzilla drone buildbot runner docker kube kubernetes k8s containerd podman lxd libvirt libvirt-qemu qemu kvm vbox
vmware openstack nova neutron cinder glance keystone ceph gluster ansible puppet chef salt terraform consul vault
nomad etcd nagios nrpe icinga zabbix zabbix-agent cacti munin monit prometheus grafana telegraf collectd graphite
netdata sensu ossec splunk wazuh graylog ftp proftpd proftp vsftpd pureftpd pure-ftpd ftpsecure tftp sftp rsync samba
smb nfs bind named unbound ldap openldap slapd radius freerad radiusd kerberos sssd asterisk freeswitch opensips
kamailio ejabberd prosody coturn turnserver murmur mumble mumble-server teamspeak minecraft mcserver csgo csgoserver
steam steamcmd gmod rust rustserver valheim factorio terraria openvpn ovpn wireguard strongswan tor debian-tor privoxy
shadowsocks trojan v2ray xray wordpress drupal joomla moodle mediawiki odoo openerp nextcloud owncloud ghost magento
plex emby jellyfin sonarr radarr transmission debian-transmission deluge sabnzbd mythtv xbmc kodi nodejs node pm2
rails ruby unicorn gunicorn celery uwsgi django flask squeezebox quassel znc motion zoneminder fail2ban logcheck cron
crontab at atd
`)
