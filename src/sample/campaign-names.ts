/**
 * The list that the campaign walks: first names and names of services, in alphabetical order (by code point).
 * None of them is an account of the sample's log host.
 */
export const CAMPAIGN_NAMES: readonly string[] = `
aaron abby abdul abel abigail abraham account ada adam adela adele adrian adriana agata agnes agnieszka ahmed aida
aiko aileen aisha akira alan alba albert alberta alberto alec alejandra alejandro alena alessandra alessandro alex
alexa alexander alexandra alexis alfonso alfred alfredo ali alice alicia alina alison allan allegra allison alma
alvaro alvin amal amalia amanda amavis amber amelia amina amir amit amy ana anders andre andrea andreas andrei andres
andrew angel angela angelica angelo angus anita anja anke ann anna annabel anne annette annie anthony anton antonia
antonio anya apache april archie ariana ariel arjun arlene armand arnold art arthur arturo asad ashley asterisk astrid
athena august augusta aurelia aurora ava axel ayesha babette barbara barry bart bartek basil beatrice beatriz becky
bella ben benedict benita benjamin bernadette bernard bernd bert bertha beth bettina betty bianca bill billy bind
bjarne bjorn blanca bob bogdan bonnie boris brad branka brenda brendan brent brian bridget brigitte britta bruce bruno
bryan bugzilla cacti caleb calvin camila camille candice carina carl carla carlo carlos carmen carol carolina caroline
carrie casey catalina catherine cathy cecilia cedric celeste celia cesar chad chandra charles charlie charlotte
chelsea cheng chiara chloe chris christa christian christina christine christoph cindy claire clara clark claude
claudia claudio clemens clement clifford clive cody colin colleen connie connor conrad constance cora corinne cornelia
craig cristina cron curtis cvs cyril cyrus daisy dale damian damien dan dana daniel daniela danielle danny daphne
daria dario darius daryl dave david dawn dean debbie deborah debra delia denis denise dennis derek desmond diana diane
diego dieter dietmar dimitri dina dirk dmitri dominic dominik donald donna dora doreen doris dorothy doug douglas
dovecot drew duncan dustin dwayne dylan earl ebba eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor
elena eli elias elisa elisabeth elise eliza elizabeth ella ellen elliot elmer elsa elsie elvira emil emilia emily emma
enrico enrique eric erica erik erika erin ernest ernesto erwin esteban estelle esther ethan eugene eva evan evelyn
exim fabian fabio faith farid fatima faye federico felicia felipe felix ferdinand fernanda fernando fiona flora
florence florian floyd frances francesca francesco francis francisca francisco francois frank franz fred freda
frederic frieda fritz gabriel gabriela gail gareth gary gavin geert gemma gene geoff george georgia gerald gerard
gerda gerhard gertrude gianni gilbert gina giorgio giovanni gisela giulia gladys glen glenn gloria gopher gordon grace
graham grant greg gregor greta guido guillermo gunnar gunther gustav guy gwen hakan haley hamid hanna hannah hannes
hans harald harold harriet harry harvey hassan hazel heather hector hedda hedwig heidi heike heinrich heinz helen
helena helga helmut henning henri henrik henry herbert herman hilary hilda holger holly horst howard hubert hugh hugo
ian ida ignacio igor ilona ilse imogen ines inga inge ingo ingrid ioana ira irena irene irina iris irma isaac isabel
isabella ismail ivan ivana ivo ivy jabber jack jackie jacob jacqueline jacques jade jaime jakob jakub james jan jana
jane janet janice janina jared jasmin jason javier jean jeanette jeff jenkins jennifer jenny jens jeremy jerome jerry
jesper jesse jessica jesus jill jim jimmy joan joanna joaquin jochen jody joel joerg johan johanna john johnny jolanta
jordan jorge jose josef joseph josephine joshua joyce juan juanita judith judy julia julian juliana julie juliet julio
jun june jurgen justin justine kai kamil kara karen karim karin karina karl karla karol katarina kate katherine
kathleen kathrin kathy katie katja kay keith kelly ken kenji kenneth kent kerry kevin khalid kim kirk kirsten klara
klaus knut konrad kris kristin kristina kurt kyle lambert lara larissa larry lars laszlo laura lauren laurence laurent
leah lee leila lena leo leon leonard leonie leonora leopold leroy leslie lester lewis liam lidia lila lili lilian
linda lionel lisa liv lloyd logcheck lois lola lorenz lorenzo loretta lorraine louis louisa lubomir luca lucas lucia
lucien lucille lucy ludmila ludwig luis luisa lukas luke lydia lynn mabel maddalena madeleine magda magdalena magnus
mailman majordomo malcolm manfred manuel manuela marc marcel marcela marcin marco marcus margaret margit margot maria
marian marianne marie marina mario marion marisa marius marjorie mark marlene marta martha martin martina marvin mary
mateo mathilde matilda matteo matthew matthias maureen maurice max maxim megan melanie melinda melissa mercedes
meredith merle michael michal michel michelle miguel mika mike mikhail milan mildred milena milos mina minna mira
miranda miriam mirko mitchell mohamed moira mona monica monika monique morgan moritz muriel murray mythtv nadia nadine
nagios nancy naomi natalia natalie natasha nathan neil nelly nelson nicholas nick nicola nicolas nicole nigel nikita
nikolai nils nina noah noel noemi nora norbert norma norman ntp nuria octavia odile olaf oleg olga oliver olivia omar
oracle ornella oscar oskar oswald ottilie otto owen pablo paloma pamela paola pascal patricia patrick paul paula
paulina pauline pavel pedro peggy penelope percy perry peter phil philip philippe phoebe phyllis pia pierre pieter
pilar piotr polly postfix postgres postmaster preston priscilla proftpd quentin quincy rachel radek radius rafael
rainer raj ralf ralph ramona randy raquel rasmus raul ray raymond rebecca regina reinhard renata rene reto rhoda
ricardo richard rick rita robert roberta roberto robin rocco rodney rodrigo roger roland rolf roman ron ronald ronja
rory rosa rosalie rosemary ross roxana roy ruben rudolf rufus rupert russell ruth ryan sabine sabrina sally salvatore
sam samantha samba samir samuel sandra sandy sara sarah sasha saskia scott sean sebastian selena selma serena serge
sergei sergio seth shane sharon sheila shirley sibylle sidney siegfried sigrid silke silvia simon simone sofia solveig
sonia sonja sophie spencer squid stacy stanislav stefan stefania stella stephan stephanie stephen steve steven stuart
sue susan susanne suzanne sven svetlana sybil sylvia tabea tamara tania tanja tara tatiana ted teodor teresa terry
tessa thea theo theodor theresa thomas tiffany tilda till tim timo timothy tina tobias todd tom tomas tomcat toni tony
torsten tracy trevor tristan trudy tyler udo ulf ulla ulrich ulrike urban ursula ute uucp uwe vadim valentin valentina
valeria valerie vanessa vera verena vernon veronica vicente vicky victor victoria viktor vincent viola violet virginia
vito vivian vlad vladimir volker wade waldemar walter wanda warren wayne webmaster wendy werner wesley wilfred wilhelm
will william willy winfried winona wolfgang xander xavier xenia yannick yasmin yolanda yosef yusuf yvette yvonne
zabbix zach zara zelda zita zoe zofia zoltan zora zuzana
`
  .trim()
  .split(/\s+/)
