/** Results of nmap, made by hand in the shape of its own. Addresses are those set aside for documentation. */

/** What `nmap -O -Pn 192.0.2.7` prints, without versions. */
export const TEXT = `Starting Nmap 7.70 ( https://nmap.org ) at 2026-03-02 10:00 CET
Nmap scan report for 192.0.2.7
Host is up (0.18s latency).
Not shown: 991 closed ports
PORT     STATE         SERVICE
22/tcp   open          ssh
25/tcp   open          smtp
80/tcp   filtered      http
445/tcp  filtered      microsoft-ds
6006/tcp open          X11:6
123/udp  open|filtered ntp
Device type: general purpose|WAP
Running (JUST GUESSING): Linux 3.X|4.X (95%), Heron embedded (92%)
OS CPE: cpe:/o:linux:linux_kernel:3
Aggressive OS guesses: Linux 3.10 - 4.11 (95%), Heron WAP (wren, revision 2) (91%)
No exact OS matches for host (test conditions non-ideal).
Network Distance: 16 hops

OS detection performed. Please report any incorrect results at https://nmap.org/submit/ .
Nmap done: 1 IP address (1 host up) scanned in 58.88 seconds
`

/** What `-oN` writes of several hosts, with versions and reasons. */
export const NORMAL = `# Nmap 7.94 scan initiated Sun Mar  1 17:04:05 2026 as: nmap -O -sV --reason -oN hosts.nmap heron.example wren.example
Nmap scan report for heron.example (198.51.100.23)
Host is up, received user-set (0.021s latency).
rDNS record for 198.51.100.23: heron.example.net
Not shown: 995 closed tcp ports (reset), 3 filtered tcp ports (no-response)
PORT   STATE SERVICE REASON         VERSION
22/tcp open  ssh     syn-ack ttl 52 OpenSSH 6.9p1 Heron 2 (protocol 2.0)
443/tcp open ssl/http syn-ack ttl 52
OS details: Linux 3.2 - 3.8, Linux 4.4
Network Distance: 1 hop

Nmap scan report for 2001:db8::17
Host is up.
All 1000 scanned ports on 2001:db8::17 are filtered (600) or closed (400)

Nmap scan report for wren.example [host down, received no-response]
# Nmap done at Sun Mar  1 17:05:05 2026 -- 3 IP addresses (2 hosts up) scanned in 60.10 seconds
`

/** What `-oX` writes of two hosts and one that was skipped. */
export const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nmaprun>
<?xml-stylesheet href="file:///usr/share/nmap/nmap.xsl" type="text/xsl"?>
<!-- Nmap 7.94 scan initiated Mon Mar  2 10:00:00 2026 as: nmap -oX hosts.xml -O -sV 192.0.2.7 -->
<nmaprun scanner="nmap" args="nmap -oX hosts.xml" start="1772445600" startstr="x" version="7.94" xmloutputversion="1.05">
<scaninfo type="syn" protocol="tcp" numservices="1000" services="1-1000"/>
<hosthint><status state="up" reason="arp-response"/><address addr="203.0.113.99" addrtype="ipv4"/></hosthint>
<host starttime="1772445610" endtime="1772445660"><status state="up" reason="user-set" reason_ttl="0"/>
<address addr="192.0.2.7" addrtype="ipv4"/><address addr="00:00:5E:00:53:01" addrtype="mac" vendor="Heron"/>
<hostnames><hostname name="lark.example" type="PTR"/></hostnames>
<ports><extraports state="closed" count="996"><extrareasons reason="reset" count="996"/></extraports>
<port protocol="tcp" portid="25"><state state="open" reason="syn-ack" reason_ttl="52"/><service name="ssh" product="OpenSSH" version="9.7" extrainfo="protocol 2.0" method="probed" conf="10"><cpe>cpe:/a:openbsd:openssh:9.7</cpe></service><script id="banner" output="x"><table key="state"><elem key="name">y</elem></table></script></port>
<port protocol="tcp" portid="80"><state state="filtered" reason="no-response" reason_ttl="0"/><service name="http" method="table" conf="3"/></port>
<port protocol="udp" portid="53"><state state="open|filtered" reason="no-response" reason_ttl="0"/><service name="domain" method="table" conf="3"/></port>
<port protocol="tcp" portid="993"><state state="open" reason="syn-ack" reason_ttl="52"/><service name="imap" tunnel="ssl" method="table" conf="3"/></port>
</ports>
<os><portused state="open" proto="tcp" portid="22"/><osmatch name="FreeBSD 13.0" accuracy="100" line="1"><osclass type="general purpose" vendor="FreeBSD" osfamily="FreeBSD" accuracy="100"/></osmatch><osmatch name="FreeBSD 12 &amp; 14" accuracy="97" line="2"/></os>
<distance value="9"/>
<trace port="80" proto="tcp"><hop ttl="1" ipaddr="203.0.113.1" rtt="1" host="gw.example"/></trace>
</host>
<host><status state="down" reason="no-response"/><address addr="2001:DB8:0::17" addrtype="ipv6"/><hostnames/></host>
<host><status state="skipped"/><address addr="203.0.113.5" addrtype="ipv4"/></host>
<runstats><finished time="1772445661" timestr="x" elapsed="61.25" summary="x" exit="success"/><hosts up="1" down="1" total="2"/></runstats>
</nmaprun>
`
