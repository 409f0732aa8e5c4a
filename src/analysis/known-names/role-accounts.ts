import { wordSet } from './words'

/**
 * What somebody is or does, and names made to try something out, in English and a few other languages, without digits
 * behind them. RFC 2142 has those of mailboxes; the rest is compiled by us.
 */
export const ROLE_ACCOUNTS = wordSet(`
test tester testing tests testuser test-user testadmin testftp ftptest usertest testaccount prueba pruebas teste essai
prova proba demo demouser example sample temp temporary tmp tempuser dummy trial dev devel develop developer devops
devuser deploy deployer deployment build release prod production stage staging qa programmer coder engineer designer
architect analyst data database dba db web-admin webadmin webuser wwwadmin wwwuser site website api app apps
application appuser appadmin server servidor host hosting client cliente customer kunde klient member account accounts
accounting accountant contabilidad contabilita buchhaltung finance billing invoice payroll hr personal office oficina
buero bureau reception recepcion secretary secretaria assistant manager gerente director direccion boss chief ceo cfo
cto owner principal president info contact contacto kontakt sales ventas vendas vertrieb marketing press media shop
store order orders help helpdesk hilfe ayuda soporte suporte it itadmin edv network netadmin networking noc security
secure audit auditor monitor monitoring logs log report reports student students schueler alumno aluno etudiant
studente teacher lehrer profesor professor prof school schule class lab labor library bibliothek uni university
research science guest-user visitor gast invitado invite convidado visiteur ospite public pub publico anonymous anon
noone me myself you friend family home house kids mom dad music video videos photo photos foto fotos movie movies film
films download downloads upload uploads share shared files file archive backups backupuser bkp storage print printer
scan scanner fax phone mobile radio tv game gamer player bot robot script job worker batch remote remoto login logon
user-name username name null none unknown hello world hallo password passwd pass secret changeme letmein master slave
new newuser old work employee team group hacker hack pwn
`)
