/** What the address bar of every browser takes is more; in characters before they are encoded. */
const MOST = 100_000;

/**
 * A bookmark that sends the page it is pressed on to this app: its data about recipes, else the text somebody selected or all of it. It goes in
 * the fragment of the address, which no server is sent; other sites' pages need no permission for that.
 *
 * @param origin - Where this app is.
 */
export function bookmarkletOf(origin: string): string {
  const program = `(function(){var d=document,s='',m=${MOST},i,t,q=d.querySelectorAll('script[type="application/ld+json"]');`
    + `for(i=0;i<q.length;i++){t=q[i].textContent;if(/recipe/i.test(t)&&s.length+t.length<m)s+='<script type="application/ld+json">'+t+'</'+'script>'}`
    + `if(!s){q=d.querySelector('[itemtype*="schema.org/Recipe" i]');t=q?q.outerHTML:'';if(t.length<m)s=t}`
    + `s=s?'<link rel="canonical" href="'+location.href.split('#')[0].replace(/"/g,'%22')+'">'+s:location.href+'\\n'+(String(getSelection())||d.body.innerText).slice(0,m);`
    // Half a character at the cut would be no address; a page that may open no other (sandboxed, or a browser that blocks it) is left for it.
    + `s=${JSON.stringify(`${origin}/recipes/import`)}+'#page='+encodeURIComponent(s.replace(/[\\ud800-\\udbff]$/,''));open(s)||(location.href=s)})()`;
  return `javascript:${encodeURIComponent(program)}`;
}
