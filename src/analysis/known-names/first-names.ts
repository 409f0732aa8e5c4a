import { wordSet } from './words'

/**
 * Given names of people, in Latin letters without accents, as the offices of statistics of many countries publish them
 * year by year (of the United States: SSA, "Popular Baby Names"; elsewhere the like). Some of the most common in about
 * twenty languages: compiled by us, and far from all there are. None has two letters, and none is a word that
 * systems use.
 */
export const FIRST_NAMES = wordSet(`
aaron abbas abdul abdullah abhishek adam adel adela adnan adrian adriana agata agnieszka agus agustin ahmad ahmed
ahmet aisha ajay akash akiko akira alain alan albert alberto alejandra alejandro aleksandra ales alessandra alessandro
alessio alex alexander alexandra alexei alexey alfonso alfred alfredo ali alice alicia alina alison alvaro amanda
amber amin amina amir amit amy ana anand anastasia anatoly anders andrea andreas andrei andres andrew andrey andrzej
andy angel angela angelo anh anil anita anja anjali anke ankit ann anna anne anneli anthony antoine anton antonella
antonia antonio anuj anwar arjen arjun arkady arne artem arthur artur arturo arun asha ashish ashley ashok astrid
attila austin avi ayman ayse aziz balazs bambang bao barbara bart bartek bartosz bas beata beatriz bela ben bengt
benjamin benoit bernard bernd bernhard betty bilal bill billy birgit birgitta bjarne bjorn bob bobby bogdan boris brad
bram brandon brenda brian brigitte britta bruce bruna bruno bryan budi burak caio cameron camille carl carla carlos
carmen carol carolina caroline catalin catalina catherine cees celine cem cesar chao charles charlie charlotte chau
cheng cheryl chiara chidi chinedu chloe chris christian christina christine christoph christopher cindy ciprian claire
clara claude claudia connor cosmin craig cristi cristian cristina csaba cynthia cyril daisuke dalia dan daniel daniela
danielle danny daria dariusz dave david davide dean debora deborah deepa deepak denis denise deniz dennis derek dewi
dian diana diane didier diego dieter dima dinesh dirk divya dmitri dmitry domenico dominika donald dong donna doris
dorota dorothy doug douglas dragos duc dung dusan dylan ebru eduardo edward eileen einar eitan ekaterina eko elena eli
elif elin elisa elizabeth elodie emanuele emeka emi emil emilie emilio emily emma emmanuel emre engin enrico enrique
erdal erhan eric erik erkan ernst eskil esteban ethan etienne eugene eva evan evelyn evgeny ewa fabian fabiana fabio
fabrice fabrizio faisal fajar fang farah farid fatih fatima fatma federica federico felipe felix femke ferenc fernanda
fernando filippo flavia flavio florian florin frances francesca francesco francisca francisco franck francois frank
frantisek franz fred frederic fredrik friedrich fritz gabor gabriel gabriela galina gang gary gaurav geert geoff georg
george georgios gerard gerardo gerhard gerrit gheorghe giacomo gianni giannis gilles giorgio giorgos giovanna giovanni
gisela giulia giuseppe gloria gokhan gonzalo goran gordon grace graham greg gregory greta grzegorz guang guillaume
guillermo gunnar guo gustavo guy hadi hakan halil hamid hamza hang hannah hanne hans harald harish harold harry haruka
haruto hasan hassan hatice heather hector heidi heike heinz helen helene helga helmut hendra hendrik henk henning
henri henrik henrique henry henryk heri hideki hien hieu hiro hiroki hiroko hiroshi hoa hoang holger hong horia horst
howard hugo hui hung huong huseyin hussein huy ian ibrahim ichiro ida ignacio igor ikenna ilya imad iman imran indra
ines inger ingrid ioana ion ionut iqbal irina isaac isabel isabella isabelle ismail istvan ivan ivana ivar iwan jaap
jabari jacek jack jacob jacques jaime jake jakub jamal james jamie jan jana jane janet janos janusz jari jaroslav
jaroslaw jason javier jean jeff jeffrey jelle jennifer jenny jens jeremy jeroen jerome jerry jerzy jesper jesse
jessica jesus jian jianguo jihoon jill jim jimmy jing jiri jiro jisoo jitka jiwon jiyeon joachim joakim joan joana
joanna joao joaquin jochen joe joel johan johann johanna johannes john johnny joko jonas jonathan joost jordan jorge
jorgen joris jose josef josefa joseph josh joshua joyce juan juana judith judy juergen juha julia julian juliana julie
julien julio juma jun junho junko justin justyna jutta jyoti kai kamal kamau kamil kaori karan karel karen kari karim
karin karl karol karolina karsten kasia kasper katarzyna kate katerina katherine kathleen kathy katie katja katka
kavita kazuki keiko keith kelly kemal ken kenichi kenji kenneth kenta kerstin kevin khaled khalid khanh khoa kim kiran
kirill kirsten klaus knut koen kofi koji konstantin kostas krishna kristian kristin kristina krystyna krzysztof ksenia
kumar kurt kwame kyle lakshmi larisa larry lars lasse laszlo laura lauren laurent lawrence layla leandro lee lei leif
lena lenka leo leon leonardo leonid lerato leslie lestari leticia levent lewis liam liang libor lihua linda ling linh
linnea lior lisa liviu logan lorena lorenzo lothar lotte louis louise lubos luc luca lucas lucia luciana luciano lucy
ludmila ludwig luigi luis luisa luiz lukas lukasz luke lynn maarten maciej madison magda magdalena magnus mahdi mahesh
mahmoud maja majid makoto maksim malgorzata malik malin manfred manish manoj manuel manuela marc marcel marcela
marcelo marcin marcio marco marcos marcus marek margaret margarita maria mariam mariana marie marieke marijke mariko
marilyn marina mario marit marius mariusz mark marketa markus marta martha martijn martin martina martine mary masato
mason massimo mateus mateusz mathieu matt matteo matthew matthias matti mauricio maurizio max maxime maximilian meena
megan megumi mehmet mei meiling melanie melissa mercedes mert mesut metin mette michael michaela michal michele
michelle michiko midori miguel mihaela mihai miho mika mikael mike mikhail mikkel miklos milan milos ming minh minho
minji minjun minoru minsu mircea mireille mirek miriam miroslav misaki mohamad mohamed mohammad mohammed mohan mohit
molly monika moritz morten moshe muhammad mukesh murat muriel mustafa nabil nadia nancy naoki naoko naomi nasser
natalia natalie natasha nathalie nathan naveen neha neil nelson nga ngoc ngozi nhung nicholas nick nicola nicolas
nicole niels nikhil nikita nikolai nikolay nikos nils nina ning nitin noa noah noam noor norbert noriko norman nour
nuno nuria oguz okan oksana ola olaf olav oleg olga oliver olivia olivier olof omar omer ondrej onur oren osama osamu
oscar osman otto ovidiu owen ozan pablo pamela pankaj panos paola paolo pascal patricia patrick paul paula pauline
paulo pavel pawel pedro peggy pekka peter petr petra petter phil philip philipp philippe phillip phong phuc phuong
pierre piet pieter pietro pilar piotr polina pooja pradeep prakash prasad pravin priscila priya przemek qian qiang
qing quang quentin quynh rachel rachid radek radim radu rafael rafal rahmat rahul rainer raj rajan rajeev rajesh raju
rakesh ralf ralph ramesh rami ramon randy raquel rashid rasmus raul ravi ray raymond razvan rebecca recep regis rekha
remi renata renate renato rene ricardo riccardo richard rick rita ritu rizki robert roberta roberto robin rocio
rodrigo roger rogerio rohan rohit rolf romain roman ron ronald ronaldo ronen rosa rose roy ruben rudolf rui rune
ruslan russell ruth ruud ryan ryota ryszard saad sabine sachiko sachin sagar sakura saleh salim sally salma salvador
sam samantha samir samira samuel sandeep sander sandor sandra sandrine sandy sanjay sanjeev sanna sanne santiago
santosh sara sarah sari sascha sasha saskia satish satoru satoshi scott sean sebastian selim serdar serge sergei
sergey sergio serkan shai shankar sharon shawn sheila shigeru shinji shirley shiva shlomo shota shyam sigrid silje
silke silvia simon simone sinan sipho siri siti sjoerd slamet slava slawomir sneha sofia solveig sonia sonja sooyoung
sophia sophie sorin spyros stan stanislav stanislaw stefan stefania stefanie stefano stelios stella stepan stephane
stephanie stephen steve steven stig stuart sue suleyman sunghoon sunil sunita suresh susan susana susanne svein sven
svetlana swati sylvain sylvia sylvie szymon tadeusz takahiro takashi takeshi takumi tamar tamas tanja tao taras tarek
tariq taro tatiana tatsuya ted teresa tereza terry tetsuya thabo thanh thanos thao themba theo theresa thiago thibault
thierry thijs thomas thorsten thuy tiago tibor tiffany tim timo timothy timur tina ting tobias todd tolga tom tomas
tomasz tomek tommaso tommy tomoko tony torsten tove tracy trang trine trond trung tuan tudor tunde tuomas tuyen tyler
udo ufuk ugur ulf ulrich ulrike uma umut uri ursula ute uwe vaclav vadim valentin valentina valentino valeria valerie
vanessa vasile vasilis vasily veronica vicente vicky victor victoria viet vijay vikas vikram viktor viktoria vinay
vincent vincenzo vinh vinicius vinod viorel virginia vishal vitaly vittorio vivek vlad vladimir vladislav vojtech
volkan volker vyacheslav wagner wahyu walid walter wanjiku warren wati wayne wei weiwei wendy werner widodo will
william wim wojciech wojtek wolfgang wouter xavier xiang xiao xiaohong xiaoming xiaoyan xin xue yael yair yamato yan
yang yann yannick yaroslav yasemin yasin yasmin yasser yavuz ying yoko yolanda yong yoshi yossi yosuke youssef yuan
yuki yukiko yulia yuni yuri yusuf yusuke yuto yves yvonne zach zachary zahra zainab zbigniew zdenek zeynep zhanna zhen
ziad zoe zofia zola zoltan zoran zsolt zuzana
`)
