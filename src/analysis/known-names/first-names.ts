import { wordSet } from './words'

/**
 * Given names of people, in Latin letters without accents, as the offices of statistics of many countries publish them
 * year by year (of the United States: SSA, "Popular Baby Names"; elsewhere the like). Some of the most common in about
 * twenty languages: compiled by us, and far from all there are. None has two letters, and none is a word that
 * systems use.
 */
export const FIRST_NAMES = wordSet(`
aaron adam adrian alan albert alex alexander alexandra alfred alice alison amanda amber amy andrea andrew andy angela
ann anna anne anthony arthur ashley austin barbara ben benjamin betty bill billy bob bobby brad brandon brenda brian
bruce bryan cameron carl carol caroline catherine charles charlie charlotte cheryl chloe chris christian christina
christine christopher cindy claire connor craig cynthia dan daniel danielle danny dave david dean deborah denise
dennis derek diana diane donald donna doris dorothy doug douglas dylan edward eileen elizabeth emily emma eric ethan
eugene eva evan evelyn frances frank fred gary geoff george gloria gordon grace graham greg gregory hannah harold
harry heather heidi helen henry howard ian isaac isabella jack jacob jake james jamie jane janet jason jean jeff
jeffrey jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joe joel john johnny jonathan jordan joseph josh
joshua joyce judith judy julia julian julie justin karen kate katherine kathleen kathy katie keith kelly ken kenneth
kevin kim kyle larry laura lauren lawrence lee leo leon leslie lewis liam linda lisa logan louis louise lucas lucy
luke lynn madison marcus margaret maria marie marilyn mark martha martin mary mason matt matthew max megan melanie
melissa michael michelle mike molly nancy naomi natalie nathan neil nicholas nick nicole noah norman oliver olivia
oscar owen pamela patricia patrick paul paula pauline peggy peter phil philip phillip rachel ralph randy ray raymond
rebecca richard rick robert robin roger ron ronald rose roy russell ruth ryan sally sam samantha samuel sandra sandy
sara sarah scott sean sharon shawn sheila shirley simon sophia sophie stan stella stephanie stephen steve steven
stuart sue susan sylvia ted teresa terry theresa thomas tiffany tim timothy tina todd tom tommy tony tracy tyler
vanessa veronica vicky victor victoria vincent virginia walter warren wayne wendy will william zach zachary zoe
andreas anja anke anton astrid bernd bernhard birgit brigitte christoph claudia dieter dirk erik ernst fabian felix
florian franz friedrich fritz georg gerhard gisela hans harald heike heinz helga helmut holger horst ines ingrid jana
jens joachim jochen johann johannes jonas juergen jutta kai karin karl katja klaus kristina kurt lars lena lothar
ludwig lukas manfred manuel manuela marcel marco markus martina matthias maximilian michaela monika moritz nils
norbert olaf otto petra philipp rainer ralf renate rolf rudolf sabine sascha sebastian silke silvia simone sonja
stefan stefanie susanne sven tanja thorsten tobias torsten udo ulf ulrich ulrike ursula ute uwe volker werner wolfgang
yvonne alain antoine benoit bernard camille celine claude cyril didier elodie emilie emmanuel etienne fabrice franck
francois frederic gerard gilles guillaume guy helene henri hugo isabelle jacques jerome julien laurent luc marc
martine mathieu maxime mireille muriel nathalie nicolas olivier pascal philippe pierre quentin regis remi rene romain
sandrine serge stephane sylvain sylvie thibault thierry valerie xavier yann yannick yves adriana agustin alberto
alejandra alejandro alfonso alfredo alicia alvaro ana andres angel antonia antonio arturo beatriz carla carlos carmen
carolina catalina cesar clara cristian cristina daniela diego eduardo elena emilio enrique esteban federico felipe
fernanda fernando francisca francisco gabriel gabriela gerardo gonzalo guillermo gustavo hector ignacio isabel ivan
jaime javier jesus joaquin jorge jose josefa juan juana julio leticia lorena lucia luis luisa marcela marcos margarita
mariana mario marta mauricio mercedes miguel miriam natalia nuria olga pablo pedro pilar rafael ramon raquel raul
ricardo roberto rocio rodrigo rosa ruben salvador santiago sergio sofia susana tomas valentina vicente yolanda bruna
bruno caio debora fabiana fabio fatima flavia flavio henrique joana joao juliana leandro leonardo luciana luciano luiz
marcelo marcio mateus nelson nuno paulo priscila renata renato rita roberta rogerio ronaldo rui sonia thiago tiago
vinicius wagner alessandra alessandro alessio angelo antonella chiara davide domenico elisa emanuele enrico fabrizio
federica filippo francesca francesco giacomo gianni giorgio giovanna giovanni giulia giuseppe lorenzo luca luigi
massimo matteo maurizio michele nicola paola paolo pietro riccardo stefania stefano tommaso valentino valeria vincenzo
vittorio anders anneli arne bengt birgitta bjarne bjorn britta einar elin emil eskil fredrik goran greta gunnar hakan
hanne henrik henning ida inger ivar jari jesper joakim johan johanna jorgen juha karsten kari kasper kerstin kirsten
knut kristian kristin lasse leif linnea magnus maja malin marit matti mette mika mikael mikkel morten nina niels ola
olav olof pekka petter rasmus rune sanna sigrid silje siri solveig stig svein timo tove trine trond tuomas agata
agnieszka aleksandra andrzej artur bartek bartosz beata bogdan dariusz dominika dorota ewa grzegorz henryk jacek jakub
jan janusz jaroslaw jerzy joanna justyna kamil karol karolina katarzyna kasia krystyna krzysztof lukasz maciej magda
magdalena malgorzata marcin marek mariusz mateusz michal mirek pawel piotr przemek radek rafal ryszard slawomir
stanislaw szymon tadeusz tomasz tomek wojciech wojtek zbigniew zofia alexei alexey alina anastasia anatoly andrei
andrey arkady artem boris daria denis dima dmitri dmitry ekaterina evgeny galina igor ilya irina kirill konstantin
ksenia larisa leonid ludmila maksim marina mikhail nadia natasha nikita nikolai nikolay oksana oleg pavel polina roman
ruslan sasha sergei sergey slava stanislav svetlana taras tatiana timur vadim valentin vasily viktor viktoria vitaly
vlad vladimir vladislav vyacheslav yaroslav yulia yuri zhanna adela ales dusan frantisek ivana jaroslav jiri jitka
josef karel katka lenka libor lubos marketa milan milos miroslav ondrej petr radim stepan tereza vaclav vojtech zdenek
zoran zuzana attila balazs bela catalin ciprian cosmin cristi csaba dragos ferenc florin gabor gheorghe horia ioana
ion ionut istvan janos laszlo liviu marius mihaela mihai miklos mircea ovidiu radu razvan sandor sorin tamas tibor
tudor vasile viorel zoltan zsolt ahmet ayse burak cem deniz ebru elif emre engin erdal erhan erkan fatih fatma gokhan
halil hasan hatice huseyin ibrahim ismail kemal levent mehmet mert mesut metin murat mustafa oguz okan omer onur osman
ozan recep selim serdar serkan sinan suleyman tolga ufuk ugur umut volkan yasemin yasin yavuz yusuf zeynep abbas abdul
abdullah adel adnan ahmad ahmed aisha ali amin amina amir anwar ayman aziz bilal faisal farah farid hamid hamza hassan
hussein imad imran iman iqbal jamal kamal karim khaled khalid layla mahdi mahmoud majid malik mariam mohamad mohamed
mohammad mohammed muhammad nabil nasser noor nour omar osama rachid rami rashid saad saleh salim salma samir
samira tarek tariq walid yasmin yasser youssef zahra zainab ziad abhishek ajay akash amit anand anil anita anjali
ankit anuj arjun arun asha ashish ashok deepa deepak dinesh divya gaurav harish jyoti karan kavita kiran krishna kumar
lakshmi mahesh manish manoj meena mohan mohit mukesh naveen neha nikhil nitin pankaj pooja pradeep prakash prasad
pravin priya rahul raj rajan rajeev rajesh raju rakesh ramesh ravi rekha ritu rohan rohit sachin sagar sandeep sanjay
sanjeev santosh satish shankar shiva shyam sneha sunil sunita suresh swati uma vijay vikas vikram vinay vinod vishal
vivek akira akiko daisuke emi haruka haruto hideki hiro hiroki hiroko hiroshi ichiro jiro junko kaori kazuki keiko
kenichi kenji kenta koji makoto mariko masato megumi michiko midori miho minoru misaki naoki naoko noriko osamu ryota
sachiko sakura satoru satoshi shigeru shinji shota takahiro takashi takeshi takumi taro tatsuya tetsuya tomoko yamato
yoko yoshi yosuke yuki yukiko yusuke yuto chao cheng dong fang gang guang guo hong hui jian jianguo jing jun lei
liang lihua ling mei meiling ming ning qian qiang qing tao ting wei weiwei xiang xiao xiaohong xiaoming xiaoyan
xin xue yan yang ying yong yuan zhen jihoon jisoo jiwon jiyeon junho minho minji minjun minsu sooyoung
sunghoon agus anh bambang bao budi chau dewi dian duc dung eko fajar hadi hang hendra heri hien hieu hoa hoang hung
huong huy indra iwan joko khanh khoa kofi kwame lestari linh minh nga ngoc nhung phong phuc phuong quang quynh
rahmat rizki sari siti slamet thanh thao thuy trang trung tuan tuyen viet vinh wahyu wati widodo yuni avi dalia eitan
eli georgios giannis giorgos katerina kostas lior moshe nikos noa noam oren panos ronen shai shlomo spyros stelios
tamar thanos uri vasilis yael yair yossi arjen bart bas bram cees femke geert gerrit hendrik henk jaap jelle jeroen
joost joris koen lotte maarten marieke marijke martijn piet pieter ruud sander sanne saskia sjoerd theo thijs wim
wouter chidi chinedu emeka ikenna jabari juma kamau lerato ngozi sipho thabo themba tunde wanjiku zola
`)
