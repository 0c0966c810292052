using System.Globalization;
using System.Xml;
using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Calendars;

/// <summary>Reads production calendars (производственный календарь) in the XML of xmlcalendar.ru, one calendar year a file.</summary>
/// <remarks>A school year needs the files of two calendar years. Never throws because of what a file holds.</remarks>
public static class ProductionCalendarImporter
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int MaxBytes = 1_048_576;

    private const string RootName = "calendar";
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private static readonly string YearAllowed = string.Create(CultureInfo.InvariantCulture, $"год от {FirstYear} до {LastYear}");

    /// <summary>Reads the files of several calendar years as one calendar.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>The calendar, or all defects of all files.</returns>
    public static Result<ProductionCalendar> ImportFiles(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var log = new ImportLog();
        var years = new HashSet<int>();
        var days = new List<ProductionDay>();
        foreach (var path in paths)
        {
            var name = Path.GetFileName(path);
            if (SourceFile.TryRead(path, name, MaxBytes, log, out var bytes) && Read(bytes, name, log) is { } calendar)
            {
                foreach (var year in calendar.Years.Where(year => !years.Add(year)))
                {
                    log.Report(ProductionCalendarDefects.YearTwice, new Place(name), Text(year));
                }

                days.AddRange(calendar.Days);
            }
        }

        return log.HasDefects ? new Result<ProductionCalendar>(log.Defects()) : new Result<ProductionCalendar>(new ProductionCalendar(years, days));
    }

    /// <summary>Reads a calendar.</summary>
    /// <param name="stream">The XML; it stays open.</param>
    /// <param name="fileName">Name for messages.</param>
    /// <returns>The calendar, or all defects with their lines.</returns>
    public static Result<ProductionCalendar> Import(Stream stream, string fileName = "calendar.xml")
    {
        ArgumentNullException.ThrowIfNull(stream);
        var log = new ImportLog();
        var calendar = SourceFile.TryRead(stream, fileName, MaxBytes, log, out var bytes) ? Read(bytes, fileName, log) : null;
        return calendar is null ? new Result<ProductionCalendar>(log.Defects()) : new Result<ProductionCalendar>(calendar);
    }

    private static ProductionCalendar? Read(byte[] bytes, string name, ImportLog log)
    {
        var mine = new ImportLog();
        var days = new Dictionary<LocalDate, ProductionDay>();
        int? year = null;
        var line = 1;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), settings);
            while (xml.Next())
            {
                line = ((IXmlLineInfo)xml).LineNumber;
                if (xml.NodeType == XmlNodeType.Element && !ReadElement(xml, new Place(name, line), days, ref year, mine))
                {
                    break;
                }
            }
        }
        catch (XmlException e)
        {
            mine.Report(ProductionCalendarDefects.Malformed, new Place(name, Math.Max(e.LineNumber, line)));
        }

        foreach (var defect in mine.Defects())
        {
            log.Report(defect);
        }

        return mine.HasDefects ? null : new ProductionCalendar([year!.Value], days.Values);
    }

    /// <summary>Reads an element; another root than a calendar's makes the rest meaningless.</summary>
    private static bool ReadElement(XmlReader xml, Place place, Dictionary<LocalDate, ProductionDay> days, ref int? year, ImportLog log)
    {
        if (xml.Depth == 0)
        {
            year = ReadRoot(xml, place, log);
            return xml.LocalName == RootName;
        }

        if (xml.LocalName == "day" && ReadDay(xml, year, place, log) is { } day && !days.TryAdd(day.Date, day))
        {
            log.Report(ProductionCalendarDefects.DayTwice, place, Wording.Of(day.Date));
        }

        return true;
    }

    private static int? ReadRoot(XmlReader xml, Place place, ImportLog log)
    {
        if (xml.LocalName != RootName)
        {
            log.Report(ProductionCalendarDefects.AnotherRoot, place, Quoting.Of(xml.LocalName));
            return null;
        }

        var text = xml.GetAttribute("year") ?? "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        log.Report(ProductionCalendarDefects.BadAttribute, place, "year", Quoting.Of(text), YearAllowed);
        return null;
    }

    private static ProductionDay? ReadDay(XmlReader xml, int? year, Place place, ImportLog log)
    {
        // Which days exist depends on the year; where it is unknown, that of a leap year refuses none wrongly.
        var known = year ?? 2024;
        var date = ReadDate("d", "день этого года вида ММ.дд");
        var kind = xml.GetAttribute("t") switch
        {
            "1" => CalendarDayKind.Off,
            "2" => CalendarDayKind.Short,
            "3" => CalendarDayKind.School,
            _ => (CalendarDayKind?)null,
        };
        if (kind is null)
        {
            log.Report(ProductionCalendarDefects.BadAttribute, place, "t", Quoting.Of(xml.GetAttribute("t") ?? ""), "1, 2 или 3");
        }

        var from = xml.GetAttribute("f") is null ? null : ReadDate("f", "день этого года вида ММ.дд или ничего");
        return date is { } day && kind is { } found ? new ProductionDay(day, found, from) : null;

        LocalDate? ReadDate(string attribute, string allowed)
        {
            var text = xml.GetAttribute(attribute) ?? "";
            if (text.Length == 5 && text[2] == '.'
                && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
                && int.TryParse(text.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(known, month))
            {
                return new LocalDate(known, month, number);
            }

            log.Report(ProductionCalendarDefects.BadAttribute, place, attribute, Quoting.Of(text), allowed);
            return null;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
