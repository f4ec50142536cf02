/**
 * Given names that are frequent in Morocco and among those who work with it, without accents, in lower case. Screening
 * errs on the side of holding a text back: what is no person is released by one. Names that are also words of
 * organisations (`amal`, `aman`, `nour`) or of places (`moulay`) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  abdallah abdelaali abdelali abdelaziz abdelfattah abdelghani abdelhadi abdelhak abdelhamid abdelilah abdeljalil
  abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelouahed abdelwahed abderrahim
  abderrahman abderrahmane abderrazak abdessalam abdessamad abdou achraf adil ahmed aicha akram ali allal amin
  amina amine anas anass asmae assia ayoub aziz aziza azzeddine bachir badr bilal bouchaib bouchra brahim chaimae
  chakib chaimaa dounia driss el-hassan fadma faical faissal farid farida fatiha fatima fatimazahra fatna fouad
  fouzia ghita hafid hafida hafsa hajar hakim hakima halima hamid hamza hanane hassan hassna hicham hind houcine
  houda houria hussein ibrahim ibtissam idriss ihsane ikram ilham ilyas imad imane ismail jalal jamal jamila jaouad
  kamal karim karima kaoutar kawtar keltoum kenza khadija khalid khaled khalil lahcen lahoucine laila lamia latifa
  leila loubna mahjoub mahmoud majid malika mariam marouane maryam mehdi meriem meryem miloud mohamed mohammed
  mouad mouhcine mouna mounir mourad mouloud moussa mustapha mustafa mostafa nabil nabila nadia naima najat
  najib nawal nezha nizar noureddine omar omayma othmane ouafae rabia rachid rachida radouane rajae ramzi rania
  redouane rida rkia saad saadia sabah said saida salah salaheddine salima saloua salma samia samir samira sanae
  sanaa sara siham simohamed soad soufiane soukaina soumaya tahar taoufik tarik touria wafae wahiba walid wissal
  yahya yasmina yasmine yassine younes youness youssef youssra zahra zakaria zhor zineb zouhair
  adrien agnes alain alexandre alexandra amelie andre anne antoine arnaud audrey aurelie baptiste beatrice benoit
  bernard bertrand bruno camille caroline catherine cecile celine charles charlotte chloe christelle christian
  christine christophe claire claude clement corinne cyril damien daniel david delphine denis didier dominique
  elisabeth elise emilie emmanuel emmanuelle eric etienne fabien fabrice florence florian francois francoise
  frederic gabriel georges gerard gilles gregory guillaume guy helene henri herve hugo isabelle jacques jean jerome
  joel julie julien juliette karine laetitia laurence laurent lea louis louise luc lucas lucie manon marc marguerite
  marie marine marion martin martine mathieu mathilde matthieu maxime michel michele mireille monique muriel
  nathalie nicolas olivier pascal patrice patricia patrick paul pauline philippe pierre quentin raphael remi renaud
  robert roger romain sandrine sebastien serge sophie stephane stephanie sylvain sylvie thibault thierry thomas
  valerie veronique vincent virginie xavier yann yannick yves
  alejandro alfonso alfredo alvaro ana andres angel antonio beatriz carlos carmen cristina diego enrique fernando
  francisco gonzalo ignacio isabel javier joaquin jose josefa juan laura lucia luis manuel maria mercedes miguel
  montserrat pablo pedro pilar rafael ramon ricardo roberto rocio rosario sergio teresa
  andrew anna anthony barbara brian charles edward elizabeth emily george hans harry helen henry jack james jennifer
  jessica johan johannes john jonathan joseph joshua karen kevin klaus margaret mark mary matthew michael nancy
  peter pieter rebecca richard sarah stephen steven susan thomas timothy willem william
  محمد أحمد احمد عبدالله عبد_الله عبدالرحمن حسن حسين علي عمر يوسف إبراهيم ابراهيم مصطفى خالد سعيد كريم رشيد حميد
  فاطمة عائشة خديجة مريم زينب نعيمة سعاد نادية سميرة حسناء ليلى أمينة امينة كلثوم حنان مليكة فاطمة_الزهراء
  `
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);
