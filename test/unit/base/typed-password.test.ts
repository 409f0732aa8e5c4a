import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikePassword, MASK, maskPasswords } from '../../../src/base/typed-password'

describe('looksLikePassword', () => {
  it.each([
    'Winter2031',
    'kestrel!9plum',
    'admin@123',
    'Qw3rty.Heron',
    'Tr0ub4dor&3',
    'Nebel-Horn-7',
    'P@ss.w0rd',
    '#Wren#4711',
    'Zaunk\\303\\266nig1',
    'x'.repeat(37) + 'A1!',
    'kestrel!',
    'plum#heron',
    'Nebel&Horn',
    '4711heron?',
    'ab$wren',
    'herbst2031',
    'winter31',
    'welcome77',
    'kennwort1',
  ])('takes %s for one', (name) => {
    expect(looksLikePassword(name)).toBe(true)
  })

  it.each([
    ['a name', 'root'],
    ['a long name', 'gitlab-runner-registration'],
    ['the signs of names', 'ec2-user', 'k8s_node-01.prod', 'backup.user_7'],
    ['shorter than eight', 'Abc12+x', 'zomer31'],
    ['shorter than six, with a sign', 'wren!'],
    [
      'a common name with digits',
      'web2031',
      'oracle11',
      'node0001',
      'deploy2031',
      'test12345',
      'summer',
      'winterfell31',
    ],
    ['a sign at the beginning, or beside digits only', '#herons', '*:22000', '4711#42'],
    ['a computer with a dollar at its end', 'heronbox$'],
    ['a letter that was not written', 'jos?wren'],
    ['longer than forty', 'x'.repeat(38) + 'A1!'],
    ['two classes', 'hunter22', 'ABCDEFG1', 'JohnSmith', 'a+b+c+d+e'],
    ['a blank', 'Winter 2031', 'Winter\\0402031'],
    ['an e-mail address', 'Anna.Wren7@example.com'],
    ['a log-in at an address', 'Root7@192.0.2.1'],
    ['a host name', 'Srv01.Example.com', 'Heron-7.lan.'],
    ['a computer of Windows', 'DESKTOP-7Q2$'],
    ['an account of Windows', 'WREN7\\Anna', 'WREN7\\\\Anna'],
    ['an address', '2001:db8::17', '192.0.2.217', 'DE:AD:be:ef:00:01'],
    ['hexadecimal', 'DeadBeef0042', '6F9619FF-8B86-d011-B42D-00C04FC964FF'],
    ['a path or URL', '/Home/anna7', '~/Backup7', 'C:\\Users7', '../Etc/passwd7', 'ldap://Heron7/x'],
    ['markup or code', '<img/src=x/onerror=1>', '${Jndi:7}', '$(Reboot7)'],
    ['words of a log', 'x7;rhost=192.0.2.1', 'Xuser=root7', 'sshd[7]:Accepted'],
    ['a service with a number', 'TeamSpeak3', 'Administrator12'],
    ['binary', '\\026\\003\\001Aa1!bcd', 'Abcdefg1!\x07'],
  ])('leaves alone %s', (_what, ...names) => {
    expect(names.filter(looksLikePassword)).toEqual([])
  })
})

describe('maskPasswords', () => {
  it('masks words, and says nothing of their length', () => {
    expect(maskPasswords('odd user Winter2031 and Winter-2031-again from 192.0.2.7')).toBe(
      `odd user ${MASK} and ${MASK} from 192.0.2.7`,
    )
    expect(looksLikePassword(MASK)).toBe(false)
  })

  it('masks a name that is a word with a sign, and leaves a sentence its own', () => {
    expect(maskPasswords('kestrel!')).toBe(MASK)
    expect(maskPasswords('kestrel#9 for ada was refused! POSSIBLE WREN-IN ATTEMPT!')).toBe(
      `${MASK} for ada was refused! POSSIBLE WREN-IN ATTEMPT!`,
    )
  })

  it('leaves the words of a sentence, and masks those of a password between its signs', () => {
    const sentence = 'Dear Ms. Example, Couldn’t (Invalid) “Wrenhouse”, "Wrenhouse", Wrenhouse; [Kestrel].'
    expect(maskPasswords(sentence)).toBe(sentence)
    expect(maskPasswords('was ("Winter2031"), not Winter2031.')).toBe(`was ("${MASK}"), not ${MASK}.`)
  })

  it('masks what stands behind a key, in quotes and in brackets', () => {
    expect(maskPasswords('failure; user=Winter2031 ruser="Heron&4711" {"name":"Winter2031"} (as=Winter2031)')).toBe(
      `failure; user=${MASK} ruser="${MASK}" {"name":"${MASK}"} (as=${MASK})`,
    )
  })

  it('leaves the head of a line as it stands', () => {
    for (const line of [
      '2031-03-01T00:07:21.123456+01:00 heron sshd-session[4711]: odd',
      'Mar  1 00:07:21 heron sshd(pam_unix)[4711]: odd',
      'Mar  1 00:07:21 heron CRON[4711]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)',
      '{"__REALTIME_TIMESTAMP":"1900000000000000","MESSAGE":"odd"}',
    ]) {
      expect(maskPasswords(line)).toBe(line)
    }
  })

  it('leaves fingerprints and versions', () => {
    const text = 'RSA SHA256:Ab1/cd2+ef3Gh4 of SSH-2.0-Wren_1.0+x'
    expect(maskPasswords(text)).toBe(text)
  })

  it('leaves no word in the open that looks like one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const words = maskPasswords(text).split(/\s+/)
        const cores = words.map((word) => word.replace(/^["'([{<]+|["')\]}>.,:;]+$/g, ''))
        const open = cores.filter((core) => looksLikePassword(core) && !/^[\p{L}'’-]+[!?]*$/u.test(core))
        expect(open).toEqual([])
      }),
      { seed: 3 },
    )
  })
})
