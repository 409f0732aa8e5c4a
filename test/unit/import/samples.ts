import { SPEAKERS } from './said'

/** One line at least of every form of message, as its program writes it, with what it says (see said.ts). */

const S = '203.0.113.9'
export const AT = `${S} port 4711`
export const P = `${S}:4711`
const KEY = 'ED25519 SHA256:wAzPn9wl2fDZ7vFHKUbPXy3bSbUtOLHRMXvnlWtpNqs'

/** `FORM`, then its messages with what each says. */
type Samples = Readonly<Record<string, Readonly<Record<string, string>>>>

const OPENSSH: Samples = {
  'Failed … for U': {
    [`Failed password for root from ${AT} ssh2`]: `failed «root»+ ${P} password`,
    [`Failed password for invalid user ann from ${AT} ssh2`]: `failed «ann»- ${P} password`,
    [`Failed password for illegal user ann from ${AT} ssh2`]: `failed «ann»- ${P} password`,
    [`Failed password for root from ${S} port 99999 ssh2`]: `failed «root»+ ${S} password`,
    [`Failed password for root from 2001:db8::9 port 4711 ssh2`]: `failed «root»+ 2001:db8::9:4711 password`,
    [`Failed password for root from fe80::9%eth0 port 4711 ssh2`]: `failed «root»+ fe80::9%eth0:4711 password`,
    [`Failed password for root from host.example.net port 4711 ssh2`]: `failed «root»+ host.example.net:4711 password`,
    [`Failed password for root from ${AT} ssh1`]: `failed «root»+ ${P} password`,
    [`Failed password for root from ${AT}`]: `failed «root»+ ${P} password`,
    [`Failed password for root from ${S}`]: `failed «root»+ ${S} password`,
    [`Failed rhosts-rsa for root from ${AT} ruser bob`]: `failed «root»+ ${P} rhosts-rsa`,
    [`Failed rhosts-rsa for root from ${AT} ssh1: ruser bob`]: `failed «root»+ ${P} rhosts-rsa`,
    [`Failed publickey for root from ${AT} ssh2: ${KEY}`]: `failed «root»+ ${P} publickey`,
    [`Failed publickey for root from ${AT} ssh2: RSA-CERT SHA256:abc ID ann@heron (serial 7) CA ${KEY}`]: `failed «root»+ ${P} publickey`,
    [`Failed keyboard-interactive/pam for invalid user ann from ${AT} ssh2`]: `failed «ann»- ${P} keyboard-interactive/pam`,
    [`Failed keyboard-interactive for <invalid username> from ${AT} ssh2`]: `failed - ${P} keyboard-interactive`,
    [`Failed hostbased for ann from ${AT} ssh2: ${KEY}, client user "bob", client host "wren.example.net"`]: `failed «ann»+ ${P} hostbased`,
    [`Failed gssapi-with-mic for ann from ${AT} ssh2: ann@EXAMPLE.NET`]: `failed «ann»+ ${P} gssapi-with-mic`,
    [`Failed unknown for invalid user ann from ${AT} ssh2`]: `failed «ann»- ${P} unknown`,
    [`error: Failed password for root from ${AT} ssh2 [preauth]`]: `failed «root»+ ${P} password`,
    [`message repeated 4 times: [ Failed password for root from ${AT} ssh2]`]: `failed «root»+ ${P} password x4`,
  },
  'Failed none for U': {
    [`Failed none for root from ${AT} ssh2`]: `names «root»+ ${P} none`,
    [`Failed none for invalid user ann from ${AT} ssh2`]: `names «ann»- ${P} none`,
  },
  'Accepted … for U': {
    [`Accepted password for ann from ${AT} ssh2`]: `accepted «ann»+ ${P} password`,
    [`Accepted publickey for ann from ${AT} ssh2: ${KEY}`]: `accepted «ann»+ ${P} publickey`,
    [`Accepted publickey for ann from ${AT} ssh2`]: `accepted «ann»+ ${P} publickey`,
    [`Accepted keyboard-interactive/pam for ann from ${AT} ssh2`]: `accepted «ann»+ ${P} keyboard-interactive/pam`,
    [`Accepted gssapi-with-mic for ann from ${AT} ssh2: ann@EXAMPLE.NET`]: `accepted «ann»+ ${P} gssapi-with-mic`,
    [`Accepted none for ann from ${AT} ssh2`]: `accepted «ann»+ ${P} none`,
    [`Accepted rsa for ann from ${AT}`]: `accepted «ann»+ ${P} rsa`,
  },
  'Postponed … for U': {
    [`Postponed keyboard-interactive for invalid user ann from ${AT} ssh2 [preauth]`]: `names «ann»- ${P} keyboard-interactive`,
  },
  'Partial … for U': {
    [`Partial publickey for ann from ${AT} ssh2: ${KEY}`]: `names «ann»+ ${P} publickey`,
  },
  'Invalid user U': {
    [`Invalid user ann from ${AT}`]: `invalid «ann»- ${P}`,
    [`Invalid user ann from ${S}`]: `invalid «ann»- ${S}`,
    [`Invalid user  from ${AT}`]: `invalid «»- ${P}`,
    [`Invalid user from from ${AT} [preauth]`]: `invalid «from»- ${P}`,
  },
  'Illegal user U': {
    [`Illegal user ann from ${S}`]: `invalid «ann»- ${S}`,
  },
  'error: PAM: … for U': {
    [`error: PAM: Authentication failure for root from ${S}`]: `pam error «root»+ ${S}`,
    [`error: PAM: authentication error for illegal user ann from host.example.net`]:
      'pam error «ann»- host.example.net',
    [`error: PAM: User not known to the underlying authentication module for illegal user ann from ${S} `]: `pam error «ann»- ${S}`,
    [`error: PAM: authentication error for ann from host.example.net via 192.0.2.1`]:
      'pam error «ann»+ host.example.net',
    [`error: PAM: Have exhausted maximum number of retries for service for illegal user a for b from ${S}`]: `pam error «a for b»- ${S}`,
    [`error: PAM: Module is unknown for ann from ${S}`]: `pam error «ann»+ ${S}`,
  },
  'maximum authentication attempts exceeded for U': {
    [`error: maximum authentication attempts exceeded for root from ${AT} ssh2 [preauth]`]: `closing «root»+ ${P}`,
    [`error: maximum authentication attempts exceeded for invalid user ann from ${AT} ssh2 [preauth]`]: `closing «ann»- ${P}`,
  },
  'User U … not allowed because …': {
    [`User ann from ${S} not allowed because not listed in AllowUsers`]: `closing «ann»+ ${S}`,
    [`User ann from host.example.net not allowed because listed in DenyUsers`]: 'closing «ann»+ host.example.net',
    [`User ann from ${S} not allowed because none of user's groups are listed in AllowGroups`]: `closing «ann»+ ${S}`,
    [`User ann from ${S} not allowed because a group is listed in DenyGroups`]: `closing «ann»+ ${S}`,
    [`User ann from ${S} not allowed because not in any group`]: `closing «ann»+ ${S}`,
    'User ann not allowed because account is locked': 'closing «ann»+',
    'User ann not allowed because shell /bin/rc does not exist': 'closing «ann»+',
    'User ann not allowed because shell /bin/rc is not executable': 'closing «ann»+',
    'User ann not allowed because listed in DenyUsers': 'closing «ann»+',
  },
  'ROOT LOGIN REFUSED FROM …': {
    [`ROOT LOGIN REFUSED FROM ${S}`]: `closing «root»+ ${S}`,
    [`ROOT LOGIN REFUSED FROM ${AT} [preauth]`]: `closing «root»+ ${P}`,
  },
  'Access denied for user U by PAM account configuration': {
    'fatal: Access denied for user ann by PAM account configuration [preauth]': 'closing «ann»+',
  },
  'Login restricted for U: …': { 'Login restricted for ann: 3004-301 Your account has expired': 'closing «ann»+' },
  'Account U has expired': { 'Account ann has expired': 'closing «ann»+' },
  'Authentication tried for U with correct key but not from a permitted host': {
    [`Authentication tried for ann with correct key but not from a permitted host (host=wren.example.net, ip=${S}).`]: `closing «ann»+ ${S}`,
    [`/home/ann/.ssh/authorized_keys:3: Authentication tried for ann with correct key but not from a permitted host (host=wren.example.net, ip=${S}, required=10.0.0.0/8).`]: `closing «ann»+ ${S}`,
    [`cert: Authentication tried for ann with valid certificate but not from a permitted source address (${S}).`]: `closing «ann»+ ${S}`,
  },
  'userauth_pubkey: … not in PubkeyAcceptedAlgorithms': {
    'userauth_pubkey: signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]': 'closing',
    'userauth_pubkey: key type ssh-dss not in PubkeyAcceptedKeyTypes [preauth]': 'closing',
  },
  'administratively prohibited connection for U': {
    [`administratively prohibited connection for invalid user ann from ${AT} [preauth]`]: `closing «ann»- ${P}`,
    [`administratively prohibited connection for ann from ${AT}`]: `closing «ann»? ${P}`,
  },
  'input_userauth_request: …': { 'input_userauth_request: invalid user ann [preauth]': 'neutral' },
  'Login name …': { 'Login name Ann does not match stored username ann': 'neutral' },
  'PAM: …': {
    'fatal: PAM: pam_setcred(): Authentication service cannot retrieve user credentials': 'neutral',
    'error: PAM: pam_open_session(): Permission denied': 'neutral',
  },
  'Root login accepted for forced command.…': { 'Root login accepted for forced command.': 'neutral' },

  'Connection closed by authenticating/invalid user U': {
    [`Connection closed by invalid user ann ${AT} [preauth]`]: `closing «ann»- ${P}`,
    [`Connection closed by authenticating user root ${AT} [preauth]`]: `closing «root»+ ${P}`,
    [`Connection closed by invalid user  ${AT} [preauth]`]: `closing «»- ${P}`,
  },
  'Connection reset by authenticating/invalid user U': {
    [`Connection reset by authenticating user root ${AT} [preauth]`]: `closing «root»+ ${P}`,
  },
  'Disconnected from authenticating/invalid user U': {
    [`Disconnected from invalid user ann ${AT} [preauth]`]: `closing «ann»- ${P}`,
  },
  'Connection closed by … [preauth]': {
    [`Connection closed by ${AT} [preauth]`]: `scan ${P}`,
    [`fatal: Connection closed by ${S} [preauth]`]: `scan ${S}`,
    [`Connection closed by invalid.example.net port 7 [preauth]`]: 'scan invalid.example.net:7',
  },
  'Connection reset by … [preauth]': { [`Connection reset by ${AT} [preauth]`]: `scan ${P}` },
  'Disconnected from … [preauth]': { [`Disconnected from ${AT} [preauth]`]: `scan ${P}` },
  'Connection closed by …': {
    [`Connection closed by ${AT}`]: `mention ${P}`,
    [`Connection closed by user ann ${AT}`]: `neutral «ann»? ${P}`,
  },
  'Connection reset by …': { [`Connection reset by ${AT}`]: `mention ${P}` },
  'Disconnected from …': {
    [`Disconnected from user ann ${AT}`]: `neutral «ann»? ${P}`,
    [`Disconnected from ${AT}`]: `mention ${P}`,
  },
  'Connection closed by remote host…': { 'Connection closed by remote host.': 'neutral' },
  'Received disconnect from …': {
    [`Received disconnect from ${AT}:11: Bye Bye [preauth]`]: `mention ${P}`,
    [`error: Received disconnect from ${S}: 13: The user canceled authentication. [preauth]`]: `mention ${S}`,
    [`error: Received disconnect from ${AT}:14: No supported authentication methods available [preauth]`]: `scan ${P}`,
    [`error: Received disconnect from ${S}: 3: com.jcraft.jsch.JSchException: Auth fail`]: `closing ${S}`,
    [`Received disconnect from 2001:db8::9: 11: Bye Bye`]: 'mention 2001:db8::9',
    [`Received disconnect from ${S}: Command terminated on signal 15.`]: `mention ${S}`,
  },
  'Connection from …': {
    [`Connection from ${AT} on 192.0.2.1 port 22`]: `opening ${P}`,
    [`Connection from ${AT} on 192.0.2.1 port 22 rdomain ""`]: `opening ${P}`,
    [`Connection from ${AT}`]: `opening ${P}`,
    [`Connection from ${S}`]: `opening ${S}`,
  },
  'Connection from … timed out': {
    [`fatal: Connection from authenticating user root ${AT} timed out [preauth]`]: `closing «root»+ ${P}`,
    [`fatal: Connection from ${AT} timed out [preauth]`]: `scan ${P}`,
    [`Connection from user ann ${AT} timed out`]: `neutral «ann»? ${P}`,
    [`Connection from ${AT} timed out`]: `mention ${P}`,
  },
  'Connection from … with IP opts': {
    [`fatal: Connection from ${AT} with IP opts:  83 07 04`]: `scan ${P}`,
  },
  'banner exchange: Connection from …': {
    [`banner exchange: Connection from ${AT}: invalid format`]: `scan ${P}`,
    [`fatal: banner exchange: Connection from ${AT}: could not read protocol version`]: `scan ${P}`,
  },
  'ssh_dispatch_run_fatal: Connection from …': {
    [`ssh_dispatch_run_fatal: Connection from ${AT}: message authentication code incorrect [preauth]`]: `scan ${P}`,
    [`ssh_dispatch_run_fatal: Connection from authenticating user root ${AT}: Broken pipe [preauth]`]: `closing «root»+ ${P}`,
    [`ssh_dispatch_run_fatal: Connection from user ann ${AT}: Connection corrupted`]: `neutral «ann»? ${P}`,
    [`ssh_dispatch_run_fatal: Connection from ${AT}: Connection corrupted`]: `mention ${P}`,
  },
  '(a function of sshd): Connection from …': {
    [`fatal: ssh_packet_send_debug: Connection from invalid user ann ${AT}: Broken pipe [preauth]`]: `closing «ann»- ${P}`,
    [`packet_write_wait: Connection from ${AT}: Broken pipe`]: `mention ${P}`,
    [`fatal: userauth_finish: send failure packet: Connection from authenticating user root ${AT}: Connection reset by peer [preauth]`]: `closing «root»+ ${P}`,
  },
  'Read error from remote host …': {
    [`Read error from remote host ${AT}: Connection timed out`]: `mention ${P}`,
    [`Read error from remote host ${S}: Connection reset by peer`]: `mention ${S}`,
  },
  'Read error from remote host: …': { 'Read error from remote host: Connection reset by peer': 'neutral' },
  'Timeout, client not responding…': { [`Timeout, client not responding from user ann ${AT}`]: 'neutral' },

  'Disconnecting authenticating/invalid user U': {
    [`Disconnecting invalid user ann ${AT}: Too many authentication failures [preauth]`]: `closing «ann»- ${P}`,
    [`Disconnecting authenticating user root ${AT}: Too many authentication failures [preauth]`]: `closing «root»+ ${P}`,
    [`Disconnecting invalid user ann ${AT}: Change of username or service not allowed: (ann,ssh-connection) -> (bob,ssh-connection) [preauth]`]: `closing «ann»- ${P}`,
    [`Disconnecting authenticating user root ${AT}: Packet corrupt [preauth]`]: `closing «root»+ ${P}`,
  },
  'Disconnecting …': {
    [`Disconnecting user ann ${AT}: bad client public DH value`]: 'neutral',
    [`Disconnecting ${AT}: Too many authentication failures [preauth]`]: `scan ${P}`,
  },
  'Disconnecting: Too many authentication failures': {
    'Disconnecting: Too many authentication failures [preauth]': 'closing',
    'Disconnecting: Too many authentication failures for root [preauth]': 'closing «root»?',
    [`Disconnecting: Too many authentication failures for invalid user ann from ${AT} ssh2 [preauth]`]: `closing «invalid user ann from ${AT} ssh2»? ambiguous («ann» ${P})`,
  },
  'Disconnecting: Change of username or service not allowed…': {
    'Disconnecting: Change of username or service not allowed: (ann,ssh-connection) -> (bob,ssh-connection) [preauth]':
      'closing',
  },
  'Disconnecting: … (no SSH)': {
    'Disconnecting: bad client public DH value': 'scan',
    'Disconnecting: Bad packet length 4081586742.': 'scan',
    'fatal: Disconnecting: crc32 compensation attack: network attack detected': 'scan',
  },
  'Disconnecting: …': {
    'Disconnecting: Received data for nonexistent channel 3.': 'neutral',
    'Disconnecting: no authentication methods enabled [preauth]': 'scan',
  },

  'Did not receive identification string from …': {
    [`Did not receive identification string from ${AT}`]: `scan ${P}`,
    [`Did not receive identification string from ${S}`]: `scan ${S}`,
  },
  'Did not receive ident string from …': { [`Did not receive ident string from ${S}.`]: `scan ${S}` },
  'Could not write ident string to …': { [`Could not write ident string to ${AT}`]: `scan ${P}` },
  'Bad protocol version identification … from …': {
    [`Bad protocol version identification 'GET / HTTP/1.1' from ${AT}`]: `scan ${P} offer=GET / HTTP/1.1`,
    [`Bad protocol version identification '' from ${S}`]: `scan ${S} offer=`,
  },
  'Protocol major versions differ for …': {
    [`Protocol major versions differ for ${AT}: SSH-2.0-OpenSSH_8.4 vs. SSH-1.5-Nmap-SSH1`]: `scan ${P} offer=SSH-1.5-Nmap-SSH1`,
    [`Protocol major versions differ for ${S}: SSH-2.0-OpenSSH_4.3 vs. SSH-1.5-x`]: `scan ${S} offer=SSH-1.5-x`,
  },
  'Protocol major versions differ: …': { 'error: Protocol major versions differ: 2 vs. 1': 'scan' },
  'scanned from … with …': {
    [`scanned from ${S} with SSH-1.0-SSH_Version_Mapper.  Don't panic.`]: `scan ${S} offer=SSH-1.0-SSH_Version_Mapper`,
    [`probed from ${AT} with SSH-1.5-OpenSSH_x.  Don't panic.`]: `scan ${P} offer=SSH-1.5-OpenSSH_x`,
  },
  'Unable to negotiate with …: no matching … found': {
    [`fatal: Unable to negotiate with ${AT}: no matching cipher found. Their offer: aes128-cbc,3des-cbc [preauth]`]: `scan ${P} offer=aes128-cbc,3des-cbc`,
    [`Unable to negotiate with ${S}: no matching host key type found. Their offer: ssh-dss`]: `scan ${S} offer=ssh-dss`,
    [`Unable to negotiate with user ann ${AT}: no matching key exchange method found. Their offer: x`]:
      'neutral offer=x',
  },
  'no matching … found': {
    'fatal: no matching mac found: client hmac-a,hmac-b server hmac-c [preauth]': 'scan offer=hmac-a,hmac-b',
  },
  'Unable to negotiate a key exchange method': { 'fatal: Unable to negotiate a key exchange method [preauth]': 'scan' },
  'kex_exchange_identification: client sent invalid protocol identifier': {
    'error: kex_exchange_identification: client sent invalid protocol identifier "GET / HTTP/1.1"':
      'scan offer=GET / HTTP/1.1',
  },
  'kex_exchange_identification: …': {
    'error: kex_exchange_identification: Connection closed by remote host': 'scan',
    'error: kex_exchange_identification: banner line too long': 'scan',
  },
  'Bad packet length…': { 'Bad packet length 1349676916. [preauth]': 'scan' },
  'Corrupted MAC on input…': { 'Corrupted MAC on input. [preauth]': 'scan' },
  'Corrupted padlen…': { 'Corrupted padlen 3 on input.': 'scan' },
  'Read from socket failed…': { 'fatal: Read from socket failed: Connection reset by peer [preauth]': 'scan' },
  'bad client public DH value…': { 'bad client public DH value': 'scan' },
  'no hostkey alg…': { 'fatal: no hostkey alg [preauth]': 'scan' },
  'padding error…': { 'padding error: need 4034 block 8 mod 2': 'scan' },
  'Write failed: …': {
    'fatal: Write failed: Connection reset by peer [preauth]': 'scan',
    'fatal: Write failed: Broken pipe': 'neutral',
  },
  'Client protocol version …; client software version …': {
    'debug1: Client protocol version 2.0; client software version libssh-0.6.0': 'neutral offer=libssh-0.6.0',
    'Client protocol version 2.0; client software version Go': 'neutral offer=Go',
    'debug1: Remote protocol version 2.0, remote software version PUTTY': 'neutral offer=PUTTY',
  },
  'Client version … uses unsafe RSA signature scheme': {
    'Client version "OpenSSH_2.9" uses unsafe RSA signature scheme; disabling use of RSA keys':
      'neutral offer=OpenSSH_2.9',
  },
  'SSH: Server;Ltype: …': {
    [`SSH: Server;Ltype: Version;Remote: ${S}-4711;Protocol: 2.0;Client: libssh2_1.4.3`]: `mention ${P} offer=libssh2_1.4.3`,
    [`SSH: Server;Ltype: Kex;Remote: ${S}-4711;Enc: aes128-ctr;MAC: hmac-sha1;Comp: none [preauth]`]: `mention ${P}`,
    [`SSH: Server;Ltype: Authname;Remote: ${S}-4711;Name: root [preauth]`]: `mention ${P}`,
  },

  'Timeout before authentication for connection from …': {
    [`Timeout before authentication for connection from ${S} to 192.0.2.1, pid = 29098`]: `scan ${S} pid=29098`,
    [`Timeout before authentication for connection from ${S} to 192.0.2.1, pid = 29098 (early)`]: `scan ${S} pid=29098`,
  },
  'Timeout before authentication for …': {
    [`fatal: Timeout before authentication for ${AT}`]: `scan ${P}`,
    [`fatal: Timeout before authentication for ${S}.`]: `scan ${S}`,
  },
  'session process … for connection from …': {
    [`error: session process 29098 for connection from ${S} to 192.0.2.1 killed by signal 11`]: `scan ${S} pid=29098`,
    [`Session process 29098 unpriv child crash for connection from ${S} to 192.0.2.1`]: `scan ${S} pid=29098`,
  },
  'refused connect from …': {
    [`refused connect from host.example.net (${S})`]: `listener ${S}`,
    [`refused connect from ${S}`]: `listener ${S}`,
    [`refused connect from root@${S}`]: `listener ${S}`,
    [`refused connect from root@host.example.net (::ffff:${S}) `]: `listener ::ffff:${S}`,
  },
  'drop connection … from …': {
    [`drop connection #10 from [${S}]:4711 on [192.0.2.1]:22 past MaxStartups`]: `listener ${P}`,
    [`drop connection #0 from [2001:db8::9]:4711 on [2001:db8::1]:22 penalty: failed authentication`]:
      'listener 2001:db8::9:4711',
  },
  'srclimit_penalise: …': {
    [`srclimit_penalise: ipv4: new ${S}/32 deferred penalty of 5 seconds for penalty: failed authentication`]: `listener ${S}`,
    [`srclimit_penalise: ${S}/32: activating ipv4 penalty of 17.000 seconds for penalty: exceeded LoginGraceTime`]: `listener ${S}`,
    [`srclimit_penalise: ipv6 penalty table full, cannot penalise 2001:db8::9/128 for penalty: caused crash`]:
      'listener 2001:db8::9',
  },
  'beginning MaxStartups throttling…': { 'error: beginning MaxStartups throttling': 'neutral' },
  'exited MaxStartups throttling after …': {
    'exited MaxStartups throttling after 00:01:23, 17 connections dropped': 'neutral',
  },
  'Maxstartups logging rate-limited: …': {
    'Maxstartups logging rate-limited: additional 17 connections dropped': 'neutral',
  },
  'PerSourcePenalties logging rate-limited: …': {
    'PerSourcePenalties logging rate-limited: additional 17 connections dropped': 'neutral',
  },
  'client …': { [`client ${S}/32 penalty: failed authentication (12.300 secs left)`]: 'neutral' },

  'reverse mapping checking … failed - POSSIBLE BREAK-IN ATTEMPT!': {
    [`reverse mapping checking getaddrinfo for host.example.net [${S}] failed - POSSIBLE BREAK-IN ATTEMPT!`]: 'neutral',
    [`Address ${S} maps to host.example.net, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!`]:
      'neutral',
    [`Nasty PTR record "192.0.2.1" is set up for ${S}, ignoring`]: 'neutral',
  },
  'tcp wrappers: warning: …': {
    "warning: /etc/hosts.deny, line 14: can't verify hostname: getaddrinfo(wren.example.net) failed": 'neutral',
  },
  'Starting session: …': { [`Starting session: shell on pts/0 for ann from ${AT} id 0`]: 'neutral' },
  'Close session: …': { [`Close session: user ann from ${AT} id 0`]: 'neutral' },
  'subsystem request for …': { 'subsystem request for sftp by user ann': 'neutral' },
  'User child is on pid …': { 'User child is on pid 4712': 'neutral' },
  'Transferred: …': { 'Transferred: sent 3144, received 2480 bytes': 'neutral' },
  'Closing connection to …': { [`Closing connection to ${AT}`]: 'neutral' },
  'Exiting on signal …': { 'Exiting on signal 15': 'neutral' },
  'Could not chdir to home directory …': {
    'Could not chdir to home directory /home/ann: Permission denied': 'neutral',
  },
  'no more sessions…': { 'error: no more sessions': 'neutral' },
  'USER_PROCESS: …': { 'USER_PROCESS: 4712 ttys001': 'neutral' },
  'DEAD_PROCESS: …': { 'DEAD_PROCESS: 4712 ttys001': 'neutral' },
  'Attempt to write login records by non-root…': {
    'Attempt to write login records by non-root user (aborting)': 'neutral',
  },
  'User U … is not a regular file': {
    'User ann authorized keys /home/ann/.ssh/authorized_keys is not a regular file': 'neutral',
  },
  'User U password has expired': { 'User ann password has expired (password aged)': 'neutral' },
  'refused … forward, connect to … failed': {
    'refused local port forward: originator 127.0.0.1 port 1, target 192.0.2.1 port 25': 'neutral',
    [`Received request from ${AT} to connect to host 192.0.2.1 port 25, but the request was denied.`]: 'neutral',
    'error: connect_to 192.0.2.1 port 8080: failed.': 'neutral',
  },
  'SFTP: …': {
    'session opened for local user ann from [192.0.2.9]': 'neutral',
    'open "/etc/passwd" flags READ mode 0666': 'neutral',
  },
  'Accepted key … found at …': {
    [`Accepted key ${KEY} found at /home/ann/.ssh/authorized_keys:1`]: 'neutral',
    [`Accepted certificate ID "ann" (serial 7) signed by CA ${KEY} found at /etc/ssh/ca:1`]: 'neutral',
    [`Accepted RSA public key SHA256:abc from bob@wren.example.net`]: 'neutral',
    [`Found matching RSA key: SHA256:abc`]: 'neutral',
  },
  'Authentication refused…': {
    'Authentication refused: bad ownership or modes for file /home/ann/.ssh/authorized_keys': 'neutral',
  },
  'Rhosts authentication refused for …': {
    'Rhosts authentication refused for ann: bad ownership or modes for home directory.': 'neutral',
  },
  'RSA authentication refused for …': { 'RSA authentication refused for ann: bad modes for /home/ann': 'neutral' },
  'Refusing certificate ID "…': {
    [`error: Refusing certificate ID "ann" serial=7 signed by RSA CA SHA256:abc via /etc/ssh/ca:1: expired`]: 'neutral',
  },
  'Certificate invalid…': { 'error: Certificate invalid: name is not a listed principal': 'neutral' },
  'Certificate …': { 'error: Certificate lacks principal list': 'neutral' },
  'key … revoked, refused or not readable': {
    'error: Authentication key RSA SHA256:abc revoked by file /etc/ssh/revoked': 'neutral',
    'error: Could not stat AuthorizedKeysCommand "/bin/keys": No such file or directory': 'neutral',
  },
  'GSSAPI: …': { 'GSSAPI MIC check failed': 'neutral' },
  'Server listening on …': { 'Server listening on 0.0.0.0 port 22.': 'neutral' },
  'Received signal …': { 'Received signal 15; terminating.': 'neutral' },
  'Received SIGHUP; restarting…': { 'Received SIGHUP; restarting.': 'neutral' },
  'Set /proc/self/oom_…': { 'Set /proc/self/oom_score_adj to 0': 'neutral' },
  'sshd: configuration, host keys, start and end': {
    'error: Could not load host key: /etc/ssh/ssh_host_dsa_key': 'neutral',
    'error: Bind to port 22 on 0.0.0.0 failed: Address already in use.': 'neutral',
    'sshd: no hostkeys available -- exiting.': 'neutral',
    'rexec line 14: Deprecated option UsePrivilegeSeparation': 'neutral',
  },
  '(a file): …': { '/etc/ssh/sshd_config line 14: Deprecated option KeyRegenerationInterval': 'neutral' },
  'debug…: …': { 'debug1: attempt 2 failures 2': 'neutral', 'debug3: receive packet: type 50': 'neutral' },
  '(a function of sshd): …': {
    'fatal: buffer_get_bignum2: buffer error': 'neutral',
    'error: mm_answer_pwnamallow: unexpected': 'neutral',
    'userauth_hostbased mismatch: client sends a, but we resolve 192.0.2.9 to b': 'neutral',
  },
}

const FAILURE = 'authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost='

const PAM: Samples = {
  'pam_…: authentication failure; …': {
    [`pam_unix(sshd:auth): ${FAILURE}${S}  user=root`]: `pam «root»+ ${S}`,
    [`pam_unix(sshd:auth): ${FAILURE}${S} `]: `pam ${S}`,
    [`pam_unix(sshd:auth): ${FAILURE}host.example.net`]: 'pam host.example.net',
    [`pam_unix(sshd:auth): authentication failure; logname=ann uid=1000 euid=1000 tty=pts/0 ruser= rhost=${S}  user=root`]: `pam «root»+ ${S}`,
    [`pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser=ann rhost=${S} [preauth]`]: `pam ${S}`,
    [`authentication failure; logname= uid=0 euid=0 tty=NODEVssh ruser= rhost=${S}  user=root`]: `pam «root»+ ${S}`,
    [`(pam_unix) authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}  user=root`]: `pam «root»+ ${S}`,
    [`pam_sss(sshd:auth): ${FAILURE}${S} user=ann`]: `pam «ann»? ${S} 2nd`,
    [`pam_krb5(sshd:auth): authentication failure; logname=ann uid=0 euid=0 tty=ssh ruser= rhost=${S}`]: `pam ${S} 2nd`,
    'pam_ldap(sshd:auth): Authentication failure; user=ann': 'pam «ann»? 2nd',
  },
  'PAM N more authentication failures; …': {
    [`PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}  user=root`]: `pam more «root»+ ${S} x2`,
    [`PAM 1 more authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S} `]: `pam more ${S}`,
    [`2 more authentication failures; logname= uid=0 euid=0 tty=NODEVssh ruser= rhost=${S}  user=root`]: `pam more «root»+ ${S} x2`,
    [`(pam_unix) 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}  user=root`]: `pam more «root»+ ${S} x2`,
  },
  'PAM …': { 'PAM service(sshd) ignoring max retries; 6 > 3': 'neutral' },
  'pam_sss: received for user U: … (…)': {
    'pam_sss(sshd:auth): received for user ann: 7 (Authentication failure)': 'pam «ann»? 2nd',
    'pam_sss(sshd:auth): received for user a: 7 (b): 10 (User not known to the underlying authentication module)':
      'pam «a: 7 (b)»? 2nd',
  },
  'pam_succeed_if: requirement … not met by user U': {
    'pam_succeed_if(sshd:auth): requirement "uid >= 1000" not met by user "root"': 'pam «root»? 2nd',
  },
  'pam_listfile: Refused user U for service …': {
    'pam_listfile(sshd:auth): Refused user ann for service sshd': 'pam «ann»? 2nd',
    'pam_listfile(sshd:account): Refused user ann for service sshd': 'closing «ann»? 2nd',
  },
  'pam_access: access denied for user U from …': {
    [`pam_access(sshd:account): access denied for user \`ann' from \`${S}'`]: `closing «ann»? ${S} 2nd`,
    [`pam_access(sshd:account): access denied for user ann from ${S}`]: `closing «ann»? ${S} 2nd`,
  },
  'pam_sss: Access denied for user U: …': {
    'pam_sss(sshd:account): Access denied for user ann: 6 (Permission denied)': 'closing «ann»? 2nd',
  },
  'pam_tally2: user U (…) tally …, deny …': {
    'pam_tally2(sshd:auth): user ann (1000) tally 5, deny 4': 'pam «ann»+ 2nd',
    'pam_tally(sshd:auth): user ann (1000) has time limit [9s left] since last failure.': 'pam «ann»+ 2nd',
  },
  'pam_faillock: Consecutive login failures for user U account temporarily locked': {
    'pam_faillock(sshd:auth): Consecutive login failures for user ann account temporarily locked': 'pam «ann»? 2nd',
  },
  'pam_winbind: user U denied access (…)': {
    "pam_winbind(sshd:auth): user 'ann' denied access (incorrect password or invalid membership)": 'pam «ann»? 2nd',
  },
  'pam_krb5: authentication fails for U (…): …': {
    "pam_krb5[4711]: authentication fails for 'ann' (ann@EXAMPLE.NET): Authentication failure (Decrypt integrity check failed)":
      'pam «ann»? 2nd',
  },
  'pam_ldap: error trying to bind as user … (Invalid credentials)': {
    'pam_ldap: error trying to bind as user "uid=ann,ou=People,dc=example,dc=net" (Invalid credentials)': 'pam 2nd',
  },
  'pam_google_authenticator: Invalid verification code for U': {
    'Invalid verification code for ann': 'pam «ann»? 2nd',
  },
  'pam_google_authenticator: Accepted google_authenticator for U': {
    'Accepted google_authenticator for ann': 'neutral',
  },
  'pam_unix: session opened for user U': {
    'pam_unix(sshd:session): session opened for user ann(uid=1000) by (uid=0)': 'session «ann»+',
    'pam_unix(sshd:session): session opened for user ann by (uid=0)': 'session «ann»+',
    'session opened for user ann by root(uid=0)': 'session «ann»+',
  },
  'pam_unix: session closed for user U': {
    'pam_unix(sshd:session): session closed for user ann': 'neutral',
    'session closed for user ann': 'neutral',
  },
  'pam_unix: check pass; user unknown': {
    'pam_unix(sshd:auth): check pass; user unknown': 'neutral',
    'check pass; user unknown': 'neutral',
  },
  '(a module of PAM): …': {
    'pam_systemd(sshd:session): Failed to create session: Access denied': 'neutral',
    'pam_env(sshd:setcred): Unable to open env file: /etc/default/locale': 'neutral',
    'pam_unix(sshd:account): account ann has expired (account expired)': 'neutral',
    'pam_succeed_if(sshd:account): requirement "user ingroup wheel" not met by user "ann"': 'neutral',
    'pam_succeed_if(sshd:auth): error retrieving information about user ann': 'neutral',
    'pam_sss(sshd:auth): authentication success; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.9 user=ann':
      'neutral',
  },
  'in openpam_…': { 'in openpam_dispatch(): pam_nologin.so: no pam_sm_setcred()': 'neutral' },
  'in pam_…': { 'in pam_sm_authenticate(): Failed to determine Kerberos principal name.': 'neutral' },
  'in od_…': { 'in od_record_check_pwpolicy(): retval: 0': 'neutral' },
}

const DROPBEAR: Samples = {
  'Bad password attempt for U': {
    [`Bad password attempt for 'root' from ${P}`]: `failed «root»+ ${P} password`,
    [`bad password attempt for 'root' from ${P}`]: `failed «root»+ ${P} password`,
    [`Bad password attempt for 'root' from 2001:db8::9:4711`]: 'failed «root»+ 2001:db8::9:4711 password',
    [`Bad password attempt for 'root' from ::ffff:${P}`]: `failed «root»+ ::ffff:${P} password`,
  },
  'Bad PAM password attempt for U': {
    [`Bad PAM password attempt for 'root' from ${P}`]: `failed «root»+ ${P} password`,
    [`Bad PAM password attempt for '<invalid username>' from ${P}`]: `failed - ${P} password`,
  },
  'Too-long password attempt for U': {
    [`Too-long password attempt for 'ann' from ${P}`]: `failed «ann»+ ${P} password`,
  },
  'Pubkey auth bad signature for U': {
    [`Pubkey auth bad signature for 'ann' with key SHA256:abc from ${P}`]: `failed «ann»+ ${P} publickey`,
  },
  'Password auth succeeded for U': {
    [`Password auth succeeded for 'ann' from ${P}`]: `accepted «ann»+ ${P} password`,
    [`Password auth succeeded for 'ann' from ${P}, extra auth required`]: `names «ann»+ ${P} password`,
  },
  'PAM password auth succeeded for U': {
    [`PAM password auth succeeded for 'ann' from ${P}`]: `accepted «ann»+ ${P} password`,
  },
  'Pubkey auth succeeded for U': {
    [`Pubkey auth succeeded for 'ann' with ssh-ed25519 key SHA256:abc from ${P}`]: `accepted «ann»+ ${P} publickey`,
    [`pubkey auth succeeded for 'ann' with key md5 78:d6:41 from ${P}`]: `accepted «ann»+ ${P} publickey`,
  },
  'Auth succeeded with blank password for U': {
    [`Auth succeeded with blank password for 'ann' from ${P}`]: `accepted «ann»+ ${P} none`,
  },
  'Login attempt for nonexistent user': {
    [`Login attempt for nonexistent user from ${P}`]: `invalid - ${P}`,
    [`login attempt for nonexistent user from ${P}`]: `invalid - ${P}`,
    [`Login attempt for nonexistent user 'x' from 192.0.2.66:1' from ${P}`]: `invalid «x' from 192.0.2.66:1»- ${P}`,
  },
  'Login attempt with wrong user U': {
    [`Login attempt with wrong user ann from ${P}`]: `closing «ann»+ ${P}`,
  },
  'root login rejected': { 'root login rejected': 'closing «root»+' },
  'User U has invalid shell, rejected': { "User 'ann' has invalid shell, rejected": 'closing «ann»+' },
  'Logins are restricted to the group … but user U is not a member': {
    "Logins are restricted to the group wheel but user 'ann' is not a member": 'closing «ann»+',
  },
  'User U has blank password, rejected': {
    "User 'ann' has blank password, rejected": 'failed «ann»+ password',
  },
  'User account U is locked': { "User account 'ann' is locked": 'failed «ann»+ password' },
  'Child connection from …': {
    [`Child connection from ${P}`]: `opening ${P}`,
    'Child connection from 2001:db8::9:4711': 'opening 2001:db8::9:4711',
  },
  'Exit before auth: (user U, … fails)': {
    [`Exit before auth from <${P}>: (user 'root', 1 fails): Error reading: Connection reset by peer`]: `closing «root»+ ${P}`,
    "Exit before auth (user 'root', 0 fails): Exited normally": 'closing «root»+',
    [`Exit before auth (user 'root', 10 fails): Max auth tries reached - user 'root' from ${P}`]: `closing «root»+ ${P}`,
  },
  'Exit before auth: …': {
    [`Exit before auth from <${P}>: Exited normally`]: `scan ${P}`,
    'Exit before auth: Timeout before auth': 'scan',
    'exit before auth: No matching algo kex': 'scan',
    "Exit before auth: Max auth tries reached - user 'is invalid'": 'scan',
  },
  'Exit (U): …': {
    'Exit (ann): Disconnect received': 'neutral',
    [`Exit (ann) from <${P}>: Exited normally`]: `mention ${P}`,
    'exit after auth (ann): Exited normally': 'neutral',
  },
  'Early exit…': { 'Early exit: No listening ports available.': 'neutral' },
  'Running in background…': { 'Running in background': 'neutral' },
  'Not backgrounding…': { 'Not backgrounding': 'neutral' },
  'Failed listening on …': { "Failed listening on '7001': Error listening: Address already in use": 'neutral' },
  'Failed loading …': { 'Failed loading /etc/dropbear/dropbear_dss_host_key': 'neutral' },
  'Failed reading …': { "Failed reading '/etc/dropbear/dropbear_rsa_host_key'": 'neutral' },
  'Generated hostkey…': { 'Generated hostkey /etc/dropbear/k, fingerprint is SHA256:abc': 'neutral' },
  'pam_authenticate() failed…': { 'pam_authenticate() failed, rc=7, Authentication failure': 'neutral' },
  'pam_acct_mgmt() failed…': { 'pam_acct_mgmt() failed, rc=6, Permission denied': 'neutral' },
  'dropbear: its own state': {
    '/home/ada/.ssh must be owned by user or root, and not writable by group or others': 'neutral',
    'Terminated by signal': 'neutral',
  },
}

const COWRIE: Samples = {
  'Cowrie: login attempt failed': {
    [`failed password for 4:root from ${AT}`]: `failed «root»? ${P} password`,
    [`failed publickey for 0: from ${S}`]: `failed «»? ${S} publickey`,
    [`failed none for 24:x from 192.0.2.66 port 1 from ${AT}`]: `failed «x from 192.0.2.66 port 1»? ${P} none`,
  },
  'Cowrie: login attempt succeeded': {
    [`accepted password for 4:root from ${AT}`]: `accepted «root»+ ${P} password`,
  },
  'Cowrie: New connection': { [`connected from ${AT}`]: `opening ${P}` },
  'Cowrie: Connection lost': { [`closed from ${S}`]: `scan ${S}` },
  'Cowrie: Remote SSH version': { [`version 10:SSH-2.0-Go from ${AT}`]: `mention ${P} offer=SSH-2.0-Go` },
  'Cowrie: SSH client hassh fingerprint': { [`kex 4:0a0b from ${AT}`]: `mention ${P} offer=0a0b` },
  'Cowrie: other events': { 'other cowrie.command.input': 'neutral' },
}

export const SAMPLES = [
  { program: 'sshd', speaker: SPEAKERS.sshd, samples: { ...OPENSSH, ...PAM } },
  { program: 'dropbear', speaker: SPEAKERS.dropbear, samples: DROPBEAR },
  { program: 'cowrie', speaker: SPEAKERS.cowrie, samples: COWRIE },
]
