import { wordSet } from './words'

/**
 * Names that devices, images and appliances come with, without digits behind them. Such facts stand in their vendors'
 * manuals: Raspberry Pi OS (`pi`), Ubiquiti (`ubnt`), images of clouds (`ec2-user`, `ubuntu`, `centos`: AWS, "default
 * user names"; `azureuser`, `opc`, `bitnami`), Vagrant's base boxes, Oracle's database, Hadoop's distributions, cameras
 * and routers whose log-ins the published source of the Mirai worm lists. Compiled by us.
 */
export const DEFAULT_ACCOUNTS = wordSet(`
admin administrator administrador administrateur superadmin super supervisor superuser su sysadmin sysop system sysdba
user usuario default guest support tech technician service mother pi raspberry raspberrypi raspbian dietpi osmc
libreelec openelec volumio retropie hypriot ubnt ubiquiti unifi uisp cisco juniper netscreen huawei zte mikrotik
routeros tplink tp-link dlink netgear linksys asus zyxel draytek fortinet fortigate paloalto sonicwall watchguard
barracuda aruba brocade hp hpe dell idrac ilo ipmi supermicro lantronix hikvision hik dahua dvr nvr ipcam camera cam
vizxv xmhdipc xc3511 klv anko jvbzd juantech ec2-user ubuntu debian centos fedora rocky almalinux alma opensuse suse
arch archlinux alpine freebsd openbsd coreos cloud-user clouduser cloudera azureuser azure aws amazon gcp google opc
oci bitnami linode vultr digitalocean ovh hetzner contabo vps vpsadmin vagrant packer virtualbox parallels esxi
vcenter vsphere xenserver proxmox pve pfsense opnsense openwrt ddwrt synology qnap nas freenas truenas readynas
wdmycloud drobo oracle oracl orcl oinstall sap sapadm hadoop hduser hortonworks mapr maprdev biadmin informatica
odroid orangepi armbian linaro bananapi beaglebone beagle jetson nvidia postgresadmin dbadmin nsroot nsrecover pbx
freepbx sip sipuser voip elastix trixbox issabel avaya polycom mitel vyos vyatta cumulus onos plcmspip telecomadmin
telnetadmin e8telnet e8ehome ftpuser ftpadmin ftpusr kali parrot blackarch metasploit msfadmin
`)
