using System.Text.RegularExpressions;
using static LeYe.A11yTests.Defects.FileKind;

namespace LeYe.A11yTests.Defects;

/// <summary>Barriers in the HTML.</summary>
internal static class MarkupDefects
{
    public static IReadOnlyList<PlantedDefect> All { get; } =
    [
        new("label dropped", "signin", Html, h => Regex.Replace(h, "<label for=\"username\">([^<]*)</label>", "<span>$1</span>")),
        new("label for another field", "signin", Html, h => h.Replace("<label for=\"username\"", "<label for=\"password\"", StringComparison.Ordinal)),
        new("language missing", "signin", Html, h => h.Replace(" lang=\"zh-CN\"", "", StringComparison.Ordinal)),
        new("language wrong", "signin", Html, h => h.Replace("lang=\"zh-CN\"", "lang=\"zh_CN\"", StringComparison.Ordinal)),
        new("title without state", "signin.wrong", Html, h => h.Replace("<title>错误：", "<title>", StringComparison.Ordinal)),
        new("title empty", "settings", Html, h => Regex.Replace(h, "<title>[^<]*</title>", "<title></title>")),
        new("error not tied to its field", "signin.wrong", Html, h => Regex.Replace(h, " aria-describedby=\"[^\"]*\"", "")),
        new("described by nothing", "signin.wrong", Html, h => Regex.Replace(h, " aria-describedby=\"[^\"]*\"", " aria-describedby=\"gone\"")),
        new("error link to nowhere", "signin.wrong", Html, h => h.Replace("href=\"#username\"", "href=\"#gone\"", StringComparison.Ordinal)),
        new("live region with a Tab stop", "signin", Html, h => h.Replace("id=\"live\"", "id=\"live\" tabindex=\"0\"", StringComparison.Ordinal)),
        new("positive tabindex", "signin", Html, h => h.Replace("id=\"password\"", "id=\"password\" tabindex=\"1\"", StringComparison.Ordinal)),
        new("bool aria", "settings", Html, h => h.Replace("<main ", "<main aria-busy=\"\" ", StringComparison.Ordinal)),
        new("expanded without a value", "gallery.layout", Html, h => h.Replace("<summary>", "<summary aria-expanded=\"\">", StringComparison.Ordinal)),
        new("sort on two columns", "gallery.table", Html, h => Regex.Replace(h, "<th scope=\"col\">", "<th scope=\"col\" aria-sort=\"both\">")),
        new("header cells without scope", "gallery.table", Html, h => h.Replace("<th scope=\"col\"", "<td", StringComparison.Ordinal)),
        new("caption dropped", "gallery.table", Html, h => Regex.Replace(h, "<caption.*?</caption>", "", RegexOptions.Singleline)),
        new("form that only script sends", "signin", Html, h => h.Replace("<button class=\"btn\" type=\"submit\">", "<button class=\"btn\" type=\"button\">", StringComparison.Ordinal)),
        new("link without a name", "gallery.table", Html, h => Regex.Replace(h, "(<a href=\"[^\"]*\"[^>]*>)查看<span class=\"vh\">[^<]*</span></a>", "$1</a>")),
        new("picture without a text", "signin", Html, h => h.Replace("<h1>", "<img src=\"/icons/mark.svg\"><h1>", StringComparison.Ordinal)),
        new("heading levels skipped", "settings", Html, h => h.Replace("</h1>", "</h1><h4>更多</h4>", StringComparison.Ordinal)),
        new("two main headings", "settings", Html, h => h.Replace("</h1>", "</h1><h1>再来一次</h1>", StringComparison.Ordinal)),
        new("identifier used twice", "signin", Html, h => h.Replace("id=\"password\"", "id=\"username\"", StringComparison.Ordinal)),
        new("zoom forbidden", "signin", Html, h => h.Replace("initial-scale=1\"", "initial-scale=1, user-scalable=no\"", StringComparison.Ordinal)),
        new("skip link to nowhere", "settings", Html, h => h.Replace("href=\"#main\"", "href=\"#content\"", StringComparison.Ordinal)),
        new("page that reloads itself", "settings", Html, h => h.Replace("</title>", "</title><meta http-equiv=\"refresh\" content=\"7200\">", StringComparison.Ordinal)),
        new("group without its question", "settings", Html, h => Regex.Replace(h, "<legend[^>]*>.*?</legend>", "", RegexOptions.Singleline)),
    ];
}
