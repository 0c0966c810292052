using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Calendars;

public sealed class ProductionCalendarTests
{
    [Fact]
    public void Import_Days_AreReadByTheirType()
    {
        var calendar = Import("""<day d="01.08" t="1" h="2"/><day d="02.24" t="1" f="01.01"/><day d="03.07" t="2"/><day d="04.29" t="3"/>""").Value;

        Assert.Equal([2023], calendar.Years.ToArray());
        Assert.Equal(
            [
                new ProductionDay(new LocalDate(2023, 1, 8), CalendarDayKind.Off),
                new ProductionDay(new LocalDate(2023, 2, 24), CalendarDayKind.Off, new LocalDate(2023, 1, 1)),
                new ProductionDay(new LocalDate(2023, 3, 7), CalendarDayKind.Short),
                new ProductionDay(new LocalDate(2023, 4, 29), CalendarDayKind.School),
            ],
            calendar.Days.ToArray());
    }

    [Fact]
    public void DaysOf_SchoolYear_LeavesOutTheOthers()
    {
        var calendar = Import("""<day d="05.09" t="1"/><day d="11.06" t="1"/>""").Value;

        Assert.Equal(
            [new CalendarDay(new LocalDate(2023, 11, 6), CalendarDayKind.Off)],
            calendar.DaysOf(SchoolYear.Around(new LocalDate(2023, 9, 1))));
    }

    [Fact]
    public void Import_ManyDefects_ListsThemAllWithTheirLines() => Assert.Equal(
        [
            "calendar.xml:4: ELJ-D332: Атрибут d: «02.29» не подходит. Нужно: день этого года вида ММ.дд.",
            "calendar.xml:5: ELJ-D332: Атрибут t: «4» не подходит. Нужно: 1, 2 или 3.",
            "calendar.xml:6: ELJ-D332: Атрибут d: «» не подходит. Нужно: день этого года вида ММ.дд.",
            "calendar.xml:6: ELJ-D332: Атрибут t: «» не подходит. Нужно: 1, 2 или 3.",
            "calendar.xml:8: ELJ-D333: День 07.03.2023 назван дважды. Оставьте одну строку.",
            "calendar.xml:9: ELJ-D332: Атрибут f: «13.01» не подходит. Нужно: день этого года вида ММ.дд или ничего.",
        ],
        Errors(Import("""

            <day d="02.29" t="1"/>
            <day d="03.01" t="4"/>
            <day/>
            <day d="03.07" t="2"/>
            <day d="03.07" t="1"/>
            <day d="03.08" t="1" f="13.01"/>
            """)));

    [Theory]
    [InlineData("", "calendar.xml:1: ELJ-D330: Это не XML, файл оборван или содержит DTD (он не допускается). Возьмите файл календаря заново с xmlcalendar.ru.")]
    [InlineData("{}", "calendar.xml:1: ELJ-D330: Это не XML, файл оборван или содержит DTD (он не допускается). Возьмите файл календаря заново с xmlcalendar.ru.")]
    [InlineData("<calendar year=\"2023\">\n<days>", "calendar.xml:2: ELJ-D330: Это не XML, файл оборван или содержит DTD (он не допускается). Возьмите файл календаря заново с xmlcalendar.ru.")]
    [InlineData("<!DOCTYPE calendar [<!ENTITY a \"b\">]><calendar year=\"2023\"/>", "calendar.xml:1: ELJ-D330: Это не XML, файл оборван или содержит DTD (он не допускается). Возьмите файл календаря заново с xmlcalendar.ru.")]
    [InlineData("<html><day/></html>", "calendar.xml:1: ELJ-D331: Корневой элемент — «html», а нужен «calendar». Укажите файл производственного календаря.")]
    [InlineData("<calendar/>", "calendar.xml:1: ELJ-D332: Атрибут year: «» не подходит. Нужно: год от 1900 до 2199.")]
    [InlineData("<calendar year=\"23\"/>", "calendar.xml:1: ELJ-D332: Атрибут year: «23» не подходит. Нужно: год от 1900 до 2199.")]
    public void Import_NotACalendar_IsRefused(string xml, string error) => Assert.Equal([error], Errors(Read(xml)));

    [Fact]
    public void ImportFiles_OfTwoYears_AreOneCalendar()
    {
        using var folder = new TempFolder();
        var calendar = ProductionCalendarImporter.ImportFiles([folder.Write("b.xml", Xml(2024, "")), folder.Write("a.xml", Xml(2023, "<day d=\"11.06\" t=\"1\"/>"))]).Value;

        Assert.Equal([2023, 2024], calendar.Years.ToArray());
        Assert.True(calendar.Covers(SchoolYear.Around(new LocalDate(2023, 9, 1))));
        Assert.False(calendar.Covers(SchoolYear.Around(new LocalDate(2024, 9, 1))));
    }

    [Fact]
    public void ImportFiles_SameYearTwiceAndMissingFile_AreRefusedTogether()
    {
        using var folder = new TempFolder();
        var result = ProductionCalendarImporter.ImportFiles([folder.Write("a.xml", Xml(2023, "")), folder.Write("b.xml", Xml(2023, "")), "no.xml"]);

        Assert.Equal(
            ["b.xml: ELJ-D334: Год 2023 уже взят из другого файла. Укажите по одному файлу на каждый календарный год.", "no.xml: ELJ-D202: Файла «no.xml» нет. Проверьте путь."],
            Errors(result));
    }

    [RealDataFact]
    public void ImportFiles_RealCalendars_AreRead()
    {
        var calendar = ProductionCalendarImporter.ImportFiles(Directory.EnumerateFiles(Path.Combine(Repository.Data, "calendar"), "*.xml")).Value;
        var kinds = calendar.Days.ToDictionary(d => d.Date, d => d.Kind);

        Assert.Equal([2022, 2023, 2024, 2025, 2026], calendar.Years.ToArray());
        Assert.Equal(CalendarDayKind.School, kinds[new LocalDate(2024, 4, 27)]);
        Assert.Equal(CalendarDayKind.Off, kinds[new LocalDate(2024, 4, 29)]);
        Assert.Equal(CalendarDayKind.Short, kinds[new LocalDate(2024, 5, 8)]);
        Assert.Equal(new LocalDate(2024, 4, 27), calendar.Days.Single(d => d.Date == new LocalDate(2024, 4, 29)).MovedFrom);
    }

    [Fact]
    public void Import_DamagedCalendars_GiveACalendarOrDefects()
    {
        var xml = Encoding.UTF8.GetBytes(Xml(2023, "<day d=\"01.08\" t=\"1\" h=\"2\"/><day d=\"02.24\" t=\"1\" f=\"01.01\"/>"));
        var good = 0;
        for (var seed = 1; seed <= 1_000; seed++)
        {
            var random = new Random(seed);
            var bytes = xml.ToArray();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            using var stream = new MemoryStream(bytes, 0, random.Next(3) == 0 ? random.Next(bytes.Length) : bytes.Length);
            var result = ProductionCalendarImporter.Import(stream);
            Assert.Equal(result.IsGood, result.Defects.IsEmpty);
            good += result.IsGood ? 1 : 0;
        }

        Assert.InRange(good, 1, 999);
    }

    private static string Xml(int year, string days) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<calendar year=\"{year}\" lang=\"ru\"><holidays/>\n<days>{days}</days></calendar>";

    private static Result<ProductionCalendar> Import(string days) => Read(Xml(2023, days));

    private static Result<ProductionCalendar> Read(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return ProductionCalendarImporter.Import(stream);
    }

    private static string[] Errors(Result<ProductionCalendar> result)
    {
        Assert.False(result.IsGood, "Defects were expected.");
        return [.. result.Defects.Select(d => d.Describe())];
    }
}
