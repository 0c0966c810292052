using System.Xml.Linq;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Pictures;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;

namespace ElJournal.Reporting.Tests.Rendering;

public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Reports { get; } = ["class-progress", "class-attendance", "school-progress", "filling", "director-review"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Page_WithAPicture_BringsItsFontAndIsTheSameEachTime(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        var html = DemoInput.Make(report).ToText(ReportFormat.Html);

        Assert.Contains("<figure>", html, StringComparison.Ordinal);
        Assert.Contains("@font-face { font-family: \"DejaVu Sans\"; src: url(data:font/ttf;base64,", html, StringComparison.Ordinal);
        Assert.Equal(html, DemoInput.Make(report).ToText(ReportFormat.Html));
    }

    [Fact]
    public void Bars_EachValue_IsAsLongAsItIsGreatAndStandsBesideInWords()
    {
        var svg = Draw(BarPicture.Of("marks", "Отметки", BarPicture.OfCounts([("5", 10), ("4", 20), ("3", 0)])));
        var widths = Rectangles(svg).Select(r => Number(r, "width")).ToList();

        Assert.Equal([0.5m, 1m], widths.Select(w => decimal.Round(w / widths.Max(), 2)));
        Assert.Equal(["10", "20", "0", "5", "4", "3"], Texts(svg));
    }

    [Fact]
    public void Bars_OfThePeriodBefore_AreEmptyAndToldInWords()
    {
        var svg = Draw(BarPicture.Of("quality", "Качество", [BarPicture.OfShare("5А", (3, 4), (1, 2)), BarPicture.OfShare("5Б", (1, 4), null)]));

        Assert.Equal(["#3B5B7D", "#3B5B7D", "white"], Rectangles(svg).Where(r => r.Attribute("fill")!.Value != "none").Select(r => r.Attribute("fill")!.Value));
        Assert.Equal(["75,0\u00A0% (3 из 4), было 50,0\u00A0%", "25,0\u00A0% (1 из 4)", "5А", "5Б"], Texts(svg));
    }

    [Fact]
    public void Columns_OfNothing_AreToldFromNought()
    {
        var svg = Draw(BarPicture.InTime("weeks", "По неделям", BarPicture.OfShares([("04.09", 0, 7), ("11.09", 0, 0), ("18.09", 995, 1000)])));

        Assert.Equal(["0", "—", "100", "04.09", "11.09", "18.09"], Texts(svg));
    }

    [Fact]
    public void Heat_EachField_HasItsNumberAndTheMoreTheDarker()
    {
        var svg = Draw(HeatPicture.Of("heat", "Пропуски", "словами", ["04.09", "11.09"], [("п-1", [1, 0]), ("п-2", [10, 5])]));

        Assert.Equal(["1", "10", "5", "04.09", "11.09", "п-1", "п-2"], Texts(svg));
        Assert.Equal(["#E3EBF3", "#3B5B7D", "#8FB0CF"], Rectangles(svg).Select(r => r.Attribute("fill")!.Value));
        Assert.Equal(["white"], svg.Elements(Svg + "text").Select(t => t.Attribute("fill")?.Value).Where(f => f is not null));
    }

    [Fact]
    public void Svg_ForThoseWhoDoNotSee_IsNamedAndDescribed()
    {
        var svg = Draw(HeatPicture.Of("heat", "Пропуски", "неделя с 04.09 — 1.", ["04.09"], [("п-1", [1])]));

        Assert.Equal(("img", "heat-title heat-desc"), (svg.Attribute("role")!.Value, svg.Attribute("aria-labelledby")!.Value));
        Assert.Equal(("Пропуски", "неделя с 04.09 — 1."), (svg.Element(Svg + "title")!.Value, svg.Element(Svg + "desc")!.Value));
    }

    [Fact]
    public void Svg_AllTexts_AreOfTheShippedFontAndInsideThePicture()
    {
        var svg = Draw(BarPicture.Of("long", "Длинные", BarPicture.OfShares([("Обучающиеся на дому 11А", 999, 1000), ("9", 1, 1000)])));

        Assert.All(svg.Elements(Svg + "text"), t => Assert.Equal("DejaVu Sans", t.Attribute("font-family")!.Value));
        Assert.All(svg.Elements(Svg + "text"), t => Assert.All(Places(t), x => Assert.InRange(x, 0, 680)));
        Assert.DoesNotContain("clip", svg.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_OfTheLongestNames_WidenTheSheetAndKeepTheirProportion()
    {
        var svg = Draw(BarPicture.Of("long", "Длинные", BarPicture.OfCounts([(new string('Ж', 200), 10), (new string('Щ', 200), 20)])));
        var bars = Rectangles(svg).Select(r => Number(r, "width")).ToList();
        var width = decimal.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal([0.5m, 1m], bars.Select(w => decimal.Round(w / bars.Max(), 2)));
        Assert.InRange(bars.Max(), 150, 250);
        Assert.All(svg.Elements(Svg + "text"), t => Assert.All(Places(t), x => Assert.InRange(x, 0, width)));
    }

    [Theory]
    [MemberData(nameof(HostileTextTests.Texts), MemberType = typeof(HostileTextTests))]
    public void Svg_AnyText_IsNoMarkup(string text)
    {
        var svg = Draw(BarPicture.Of("bars", text, BarPicture.OfCounts([(text, 1), ("б", 2)])));

        Assert.Equal(PlotStyle.Plain(text), svg.Element(Svg + "title")!.Value);
        Assert.Empty(svg.Descendants().Select(e => e.Name.LocalName).Except(["title", "desc", "rect", "path", "text"]));
    }

    [Fact]
    public void Picture_OfNothingToCompare_IsLeftOut()
    {
        Assert.Empty(BarPicture.Of("one", "Один", BarPicture.OfCounts([("5", 10)])));
        Assert.Empty(HeatPicture.Of("none", "Нет", "", ["04.09"], [("п-1", [0])]));
    }

    private static XElement Draw(IEnumerable<DocumentBlock> blocks) => XElement.Parse(PictureSvg.Of(Assert.IsType<DocumentBlock.Picture>(Assert.Single(blocks))));

    /// <summary>All rectangles but the sheet itself.</summary>
    private static IEnumerable<XElement> Rectangles(XElement svg) => svg.Elements(Svg + "rect").Skip(1);

    private static IEnumerable<string> Texts(XElement svg) => svg.Elements(Svg + "text").Select(t => t.Value);

    private static decimal Number(XElement element, string attribute) => decimal.Parse(element.Attribute(attribute)?.Value ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where the letters of an upright text begin, from the left.</summary>
    private static IEnumerable<decimal> Places(XElement text)
    {
        var origin = decimal.Parse(text.Attribute("transform")!.Value["translate(".Length..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        return text.Attribute("x")!.Value.Split(", ").Select(x => origin + decimal.Parse(x, System.Globalization.CultureInfo.InvariantCulture));
    }
}
