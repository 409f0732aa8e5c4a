/**
 * How the names of sshd's own functions begin, which stand before `: ` in what they log (error_f() and its kin in
 * https://github.com/openssh/openssh-portable/blob/master/log.h since 8.5, by hand before).
 */
const BEGINNINGS = `
  auth_ auth2_ authfile_ bind_ buffer_ chan_ channel_ check_ child_ cipher_ client_ compress_ cleanup_ crypt_
  deserialise_ derive_ dh_ dispatch_ do_ drop_ exec_ expand_ export_ fd_ get_ getrrsetbyname gss_ hostbased_
  hostkey import_ input_ kex_ kexgex_ key_ lastlog_ listen_ load_ login_ mac_ match_ mm_ monitor_ moduli_
  notify_ packet_ parse_ permanently_ platform_ port_ prepare_ private_ privsep_ process_ pty_ read_ recv_
  reseed_ rexec_ safely_ sandbox_ send_ sendfd_ server_ session_ set_ setup_ sftp_ solaris_ srclimit_ ssh1_
  ssh_ sshbuf_ sshd_ sshkey_ sshpam_ sshpkt_ stdfd_ subprocess sys_ syslogin_ temporarily_ tun_ user_
  userauth_ utmp_ utmpx_ valid_ verify_ wtmp_ wtmpx_ x11_ xauth_ xcalloc xfree xmalloc xrealloc xstrdup
  xvasprintf
`

export const FUNCTIONS: readonly string[] = BEGINNINGS.trim().split(/\s+/)
