/** What an entry of a live blog is for: to tell one thing, to sum up, or something that is no news. */
export type EntryKind = 'news' | 'summary' | 'readers';

const SUMMARY =
  /^(?:(?:here(?:['’]s| is| are) )?(?:a |the )?(?:what we know|what(?:['’]s| has)? happened|key (?:points|moments|developments|takeaways|events)|main (?:points|developments|events)|(?:(?:evening|morning|afternoon|midday|closing|opening|the|day['’]s|quick|brief|latest) ){0,3}(?:summary|recap|round-?up|catch[- ]up)|at a glance|the (?:latest|story so far|day so far|headlines|essentials)|where (?:things|we) stand|today so far|in brief|need to know)|das wichtigste|(?:der |die )?(?:überblick|zusammenfassung|lage (?:am|im))|was wir wissen|worum es geht|lo que (?:sabemos|se sabe)|(?:las )?claves|resumen|ce que l['’]on sait|ce qu['’]il faut (?:savoir|retenir)|l['’]essentiel|(?:le )?résumé|o que (?:se sabe|sabemos)|resumo|(?:os )?destaques|(?:che )?cosa sappiamo|(?:il )?(?:punto|riassunto)|wat we weten|(?:de )?samenvatting|overzicht|het belangrijkste)(?=\s*(?:$|[:,.!?|–—-]|so far|of |at |as |on |from |about |in |for |to know|today|tonight|this |now|after|de |du |des |d['’]|von |vom |zu |zum |zur |der |des |über |sobre |del |di |della |sul|van |over |tot |hasta |até |jusqu))/iu;

const READERS =
  /^(?:(?:some of )?your (?:messages|views|comments|questions|thoughts|stories|emails|letters|photos|pictures|reaction)|readers?['’]? (?:respond|react|comments?|views|write)|(?:our )?readers (?:respond|react|write|have their say)|have your say|get in touch|from the comments|what you(?:['’]ve been| are|['’]re) saying|comments? from readers|(?:leser|eure|ihre) (?:kommentare|meinungen|fragen)|kommentare|vos (?:réactions|commentaires|questions|témoignages)|(?:los )?comentarios|(?:os )?comentários|i (?:vostri )?commenti|(?:jullie|uw) (?:reacties|vragen)|q ?& ?a|you asked)(?!\p{L})/iu;

/** From the first paragraph of an entry, its title where it has one. */
export function entryKind(first: string): EntryKind {
  const start = first.slice(0, 120).trimStart();
  if (READERS.test(start)) return 'readers';
  return SUMMARY.test(start) ? 'summary' : 'news';
}
