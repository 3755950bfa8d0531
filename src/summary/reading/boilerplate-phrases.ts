import type { Language } from '../words/language.ts';

/** How the site’s own lines begin. What follows may be anything, so they leave no doubt. */
export const OPENINGS: readonly RegExp[] = [
  // Calls to read, watch, subscribe, share.
  /^(?:read|see|watch|listen|related|recommended|must[ -]read|also (?:read|see|watch|on)|photos?|videos?|images?|pictures?|galler(?:y|ies)|audio|slideshow|in pictures|infographic|quiz|poll|podcast|advertisement|sponsored|opinion|caption|credit)\s?(?:more|also|next|this|here)?\s?[:|»>?]/iu,
  /^(?:read|watch|listen|see)(?: (?:more|also|next|on|it|this|all|full|live|below|here|now|related|about|our|the (?:full|original|video|trailer|report|letter|documents?|complaint|transcript|moment|interview)|one (?:affidavit|letter)|photos|pictures|what happened))\b[^.!?]{0,110}[.!?»]{0,2}\s?\.?$/iu,
  /^watch [^.]{1,90}[.!?»]?\s?\.?$/iu,
  /^(?:also read|more(?: info(?:rmation)?)?\s?:|learn more|for more (?:stories|news|information|details|coverage)\b|our (?:website|site) is |find out (?:more|how|in)\b[^.]{0,60}\.?$|here(?:['’?]s| is| are) [^.]{1,60}:\s?\.?$|here(?:['’?]s| is) (?:what|how|why|our|a (?:look|list|breakdown|timeline|guide)) [^.:]{1,100}\.?$|here are (?:(?:the|our|some|all|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a few) [^.:]{1,100}:?\s?\.?$)|(?:below|following) (?:are|is) |see (?:link|the (?:gallery|original|full|whole|video|photos)))/iu,
  /^read (?!together|out|by|in|as|aloud)[^.,]{1,70}\s?\.?$/iu,
  /^more (?:from|on|about|stories|news|coverage|videos?|photos?)\b[^.]{0,50}\s?[.:»]?$/iu,
  /^(?:click|tap|scroll|swipe|hover|press) (?:here|on|down|up|through|the|for|to|below|above|over|play)\b/iu,
  /^(?:sign up|subscribe|register|log in|sign in|join (?:us|the conversation|the discussion|our|more than)|follow (?:us|@|the latest|live|along|our)|like us|download (?:the|our)|get (?:our|the latest|breaking|updates|alerts)|share (?:this|your|on|via)|copy link|skip (?:to|ad)|back to top|show more|load more|view (?:all|more|comments|gallery|image|this)|don['’]t miss|check out our|stay (?:up to date|informed|tuned)|support our|help us|donate|become a (?:member|subscriber)|turn on notifications|try again|loading)\b/iu,
  /^(?:(?:drop|leave) (?:us )?(?:your|a) (?:thoughts|comments?|line)\b|watch the (?:video|clip) (?:above|below)|the following (?:chart|table|graphic|graph|map|list|video) (?:shows|summari[sz]es|lists|is)|be sure to (?:read|check out|see|follow|subscribe|visit [^.]{1,60} on (?:facebook|twitter|instagram|x|youtube|pinterest))|please see my|(?:keep|read|scroll) (?:reading|on|down) (?:to|for|and)|ad ?block(?:er)? users?\b|please (?:disable|turn off|whitelist|consider|subscribe|support)|if you can['’]?no?t see (?:the )?comments)\b/iu,
  /^(?:story|article|video|content|text) continues\b|^continue reading\b|^listen to this (?:article|story)|^this (?:content|video|feature|page) (?:is|requires|can(?:no|['’])t)\b|^(?:most (?:read|popular|viewed)|trending|editors['’] picks?|top stories|you may (?:also )?like|what to (?:read|know) next|more like this|related (?:stories|articles|topics|content|coverage))\b[^.]{0,40}$/iu,
  // Notices and credits.
  /^(?:editor['’?]?s['’]? note|author['’]s note|note to readers|correction|clarification|disclaimer|disclosure|updated?(?= ?[:(|–-]|$| (?:on|at|by|\d|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))|published|last (?:updated|modified)|first published|posted|this (?:article|story|post|report|piece|essay|column|review|interview|excerpt) (?:was|has been|is|originally|first|appears|appeared|contains|includes)|an earlier version of|(?:the )?(?:opinions|views) expressed|copyright|©|all rights|the post .{1,120} appeared first)(?:\s|:|$)(?!\p{Ll}+ed by (?:the )?(?:court|judge))/iu,
  /^\(?(?:reporting|additional reporting|writing|editing|compiled|with (?:inputs?|reporting|files) from|with agency inputs|photograph|photo(?:s|graphs?)?|image|picture|illustration|graphic|video|credit|source|courtesy)(?: (?:by|from|of|credit|courtesy|via))?\s?[:/]|^\(?(?:additional reporting|reporting|editing|written|compiled|photos?|photography|images?|pictures?|illustration|video) by \p{Lu}|^\(?with (?:inputs?|reporting|files) from|^\(?with agency inputs/iu,
  /^(?:file (?:photo|image|picture|pic)|pictured|in this (?:file |undated |handout |image|photo|picture|screen)|(?:an? )?(?:undated|handout|stock) (?:photo|image|picture))\b/iu,
  // "Mira", "Update" begin names and news too.
  /^Mira (?:aquí|cómo|qué|más|también|el (?:video|vídeo|tráiler|momento|directo)|la (?:galería|foto|lista)|las (?:fotos|imágenes)|los (?:videos|vídeos|mejores))(?!\p{L})/u,
  // What comes next is announced, and nothing said.
  /[:：]$/u,
  /^[^。]{0,60}(?:次|以下|下記)の(?:とおり|通り)(?:です|だ|である)?[。:：]?$/u,
  /^updated?\s?[,–-]\s[\p{L}\d.:,\s/–()-]{0,30}\d{1,2}[.:h]\d{2}[\p{L}\s.)]{0,14}$/iu,
  /^article mis à jour (?:le|à)\b/iu,
  // Readers are asked.
  /^(?:have you (?:been affected|ever|got|experienced|witnessed)|do you (?:have|know|agree|think|want|live)|are you (?:affected|a|an|in|planning|worried)|what do you (?:think|make)|what(?:['’]s| is) your (?:view|opinion|take|story)|tell us|let us know|let me know|leave a comment|comment below|send (?:us|your)|share your|e-?mail us|contact (?:us|the (?:author|writer|reporter))|write to us|got a (?:story|tip|question)|get in touch|if you(?:['’]ve| have) (?:been affected|a (?:story|tip|question|comment))|for (?:confidential )?(?:support|help),? (?:call|contact))\b/iu,
];

/** What betrays the site's own lines wherever it stands in them. */
export const PHRASES: readonly RegExp[] = [
  /\b(?:sign up (?:for|to) (?:our|the|receive|get|\p{L}+['’]s)|subscribe (?:to (?:our|the)|now|today|here)|click here|(?:our|free|daily|weekly) newsletter|follow (?:us|him|her|them|@?\w+) on (?:twitter|facebook|instagram|x|linkedin|tiktok)|on (?:twitter|facebook|instagram) (?:at )?@\w+|all rights reserved|may not be (?:published|reproduced|republished)|here(?:['’]s| is| are) (?:what you need to know|everything you)|contributed to th(?:is|e) (?:report|story|article|piece)|(?:this|the) (?:article|story|post) (?:was|has been|originally|first) (?:originally |first )?(?:published|appeared|updated|amended|corrected)|our terms of (?:use|service)|terms of (?:use|service) and|terms and conditions apply|our privacy policy|privacy policy and|cookie (?:policy|settings|preferences)|e-?mail (?:us|the author|the writer) (?:at|here)|(?:can|may) be (?:reached|contacted) (?:at|on|via|by e-?mail)|follow @|\bgetty images|have you got a story|photo by \p{Lu}|image credit|affiliate (?:links?|commission)|opens? in (?:a )?new (?:tab|window)|enable javascript|on the app store|on google play|scroll down (?:for|to)|read more|watch live\b|minutes? read\b|pic\.twitter\.com|a post shared by|file (?:photo|pic|image)\b|AP photo|solely those of the author|RSS 2\.0|(?:gibt es|lesen sie|finden sie) hier\.$|is an? (?:senior|staff|freelance|contributing) (?:writer|reporter|editor|columnist)|let us know in the comments|in the comments (?:below|section below)|listen to this article|story continues below|(?:your|the|an|disable) ad[ -]?blocker?\b|we suggest (?:that )?you (?:visit|read|see) our)/iu,
  /https?:\/\/\S{1,300}$|^\S{1,100}@\S{1,100}\.\S{1,40}$|\b[\w.-]{1,40}@[\w-]{1,40}\.(?:com|org|net|co|de|fr|es|it|nl|br)\b/iu,
  // "— Ines Calder (@calder) May 3, 2017", once the handle is left out too.
  /^[—–-]?\s?[^.]{1,60}(?:\(@\w{1,30}\)\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4}$/iu,
  // Captions: "Ines Calder, left, on the quay", "…, pictured above.", "Milltown, May 3, 2017. (Photo: …)".
  /,\s(?:far )?(?:left|right|above|below|pictured)\s?\.?$|\((?:photo|picture|image|video|foto|ap|reuters|file|afp|getty)\b[^()]{0,80}\)\s?\.?$/iu,
  // What a study is called, and where it stands; who speaks, without what is said.
  /\bet al\.?,?\s[^"“”]{20,200}\(\d{4}\)\.?$|\bDOI:\s?10\.|^UNIDENTIFIED \p{Lu}{3}/u,
  // What the law or a register makes them say; what is said elsewhere, or only announced.
  /\b(?:been|was|were) compensated by [^.]{0,60}(?:#|advertiser|brand|sponsor)|\bmy disclosure (?:page|policy)|\bdo(?:es)? not (?:provide|offer|constitute|give) [^.]{0,40}\b(?:tax|legal|investment|medical|financial|accounting)\b[^.]{0,40}\badvice\b|\b(?:certification|registered|trade) ?marks?\b[^.]{0,60}(?:®|™|\bof\b)|\bowns the (?:certification|trade)|\b(?:said|says|wrote|stated|replied|added) (?:the following|as follows)\.?$|\bhere\)\.?$/iu,
  // Bylines.
  /^By(?: \.)? (?:\p{Lu}[\p{L}.'’-]{1,20} ?){2,4}(?:[,.|]|$)/u,
];

/** What only sites in a language say, as openings or anywhere. */
export const OF_LANGUAGE: Readonly<Record<Exclude<Language, 'en'>, readonly RegExp[]>> = {
  es: [
    /^(?:le(?:er|a|e) (?:m[aá]s|tamb[ié]+n|tambi[eé]n|aquí)|lee (?:más|también)|ver (?:más|también)|te puede interesar|puede(?:s)? (?:leer|interesar)|suscr[ií]b[ea](?:te|se)|rev(?:isa|ive) (?:el|la|los|las|aquí|todo|todas)|reproduciendo|s[ií]gu[ea]nos|únete|comparte|haz clic|haga clic|mira (?:también|el vídeo|el video)|vídeos? relacionad|noticias relacionadas|más (?:noticias|información) (?:en|sobre|de)|foto(?:s|grafía)?:|imagen:|archivo\s?[/:]|publicidad|\(?ver nota|con información de|este (?:artículo|contenido) (?:fue|ha sido|se publicó)|última actualización|actualizado|¿(?:te ha|qué opinas|has sido))(?:(?<=[:/])|(?!\p{L}))/iu,
  ],
  pt: [
    /^(?:leia (?:mais|também|aqui)|veja (?:mais|também|abaixo|o vídeo|fotos|a seguir)|assista|saiba mais|clique|assine|siga(?:-nos| o| a| nas)|compartilhe|partilhe|inscreva-se|receba|participe|entre (?:no|para o) (?:canal|grupo)|foto(?:s)?:|imagem:|crédito|publicidade|continua após|continue lendo|atualizad[oa]|publicad[oa] em|esta (?:matéria|reportagem) foi|\*com informações|com informações d)(?:(?<=[:/])|(?!\p{L}))/iu,
  ],
  fr: [
    /^(?:lire (?:aussi|plus|la suite|également|l['’]article)|à lire|(?:à )?voir aussi|abonnez-vous|inscrivez-vous|suivez(?:-nous)?|partagez|cliquez|en cliquant sur|écoutez|regardez|(?:retrouvez|revivez|découvrez)(?![,-]| que| qu['’])|la suite (?:après|de)|publicité|photo\s?:|crédit|©|propos recueillis par|cet article (?:est|a été|réservé)|il vous reste|article réservé|mis à jour|publié le|contenu réservé|newsletter|vous (?:avez été|souhaitez réagir))(?:(?<=[:/])|(?!\p{L}))/iu,
    /^[^"“”„«»]*(?:(?<!\p{L})(?:vous|votre|vos) [^"“”„«»]{0,120}(?:abonnée?s?|abonnement|mot de passe|connectée?s?|appareils?|newsletters?)(?!\p{L})|(?<!\p{L})(?:ce|un|autre) (?:compte|message|appareil)(?!\p{L})[^"“”„«»]{0,80}\b(?:appareil|s['’]affiche)|\b(?:lire|lecture)\b[^"“”„«»]{0,60}\b(?:appareil|ce compte)(?!\p{L}))/iu,
  ],
  it: [
    /^(?:leggi (?:anche|tutto|di più|l['’])|guarda (?:anche|il video|le foto|la)|iscriviti|abbonati|seguici|condividi|clicca|scopri di più|continua a leggere|approfondisci|potrebbe interessarti|foto\s?:|pubblicità|articolo riservato|ultimo aggiornamento|aggiornato|pubblicato il|©|riproduzione riservata|ascolta)(?:(?<=[:/])|(?!\p{L}))/iu,
  ],
  de: [
    /^(?:lesen sie (?:auch|mehr|hier|dazu|weiter)|erfahren sie|dowiedz się (?:więcej|jak)|czytaj (?:także|też|więcej|również)|zobacz (?:także|też|również)|mehr (?:zum thema|dazu|aus|über|lesen)\b|(?:jetzt|hier) (?:abonnieren|anmelden|lesen|klicken|bestellen|registrieren|testen)|weiterlesen|zum thema|auch interessant|newsletter|folgen sie|teilen sie|klicken sie|abonnieren sie|melden sie sich|hören sie|sehen sie (?:hier|auch|im video)|anzeige\b|werbung\b|foto\s?:|bild\s?:|quelle\s?:|archivbild|symbolbild|dieser (?:artikel|text|beitrag) (?:ist|wurde|erschien)|hat ihnen dieser|stand des artikels|das (?:gespräch|interview) führten?(?! zu\b)|die fragen stellten?|mehr dazu|aktualisiert|veröffentlicht|©|alle rechte|transparenzhinweis|hinweis der redaktion|korrektur|mit material von|\(?mit (?:dpa|afp|reuters|agenturen))(?:(?<=[:/])|(?!\p{L}))/iu,
    /^[^"“”„«»]*\b(?:(?:können|finden|lesen|hören|sehen) Sie\b[^"“”„«»]{0,120}\b(?:nachlesen|nachhören|nachschauen|abonnieren|kündigen|Newsletter|Podcast|Liveblog|Live-Ticker|Überblick hier)\b|stellen wir Ihnen\b|erhalten Sie (?:unseren|den|unsere|die|täglich)\b)/u,
    /\b(?:(?:geben|gibt|entsprechen) (?:nicht )?(?:notwendigerweise |zwingend |unbedingt |jeweils )?(?:die Meinung|den (?:persönlichen )?Einschätzungen) (?:der|des) |behält sich (?:das Recht )?vor,? [^.]{0,60}\bKommentare\b|spiegeln nicht (?:notwendigerweise |unbedingt )?die Meinung|gibt die Meinung (?:der|des) (?:Autors|Autorin|Verfassers|Verfasserin) wieder)/u,
  ],
  nl: [
    /^(?:lees (?:ook|meer|verder|hier)|bekijk (?:ook|hier|de|meer)|luister (?:ook|hier|naar)|meer (?:over|lezen|nieuws)\b[^.]{0,50}$|abonneer|schrijf (?:je|u) in|volg ons|deel (?:dit|via)|klik (?:hier|op)|meld (?:je|u) aan|advertentie|foto\s?:|beeld\s?:|bron\s?:|dit artikel (?:is|werd|verscheen)|laatste update|gepubliceerd|tekst loopt door|lees verder)(?:(?<=[:/])|(?!\p{L}))/iu,
  ],
};
