using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Import;
using ElJournal.Import.Calendars;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using NodaTime;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>What all imports share: calendars, the log, the folder.</summary>
internal static class Importing
{
    /// <summary>Reads the production calendars of a command line; null when none is given or one is bad.</summary>
    internal static ProductionCalendar? Take(this DefectBag bag, IReadOnlyCollection<string>? files) =>
        files is { Count: > 0 } ? bag.Take(ProductionCalendarImporter.ImportFiles(files)) : null;

    /// <summary>Imports what says nothing of its time zone.</summary>
    /// <param name="zoneName">The time zone of the school.</param>
    /// <param name="calendars">The production calendars of the command line.</param>
    /// <param name="output">The folder to write.</param>
    /// <param name="console">Where to tell.</param>
    /// <param name="import">Reads the source in a zone, with a calendar or without.</param>
    /// <returns>The exit code.</returns>
    internal static int RunInZone(string zoneName, string[]? calendars, string output, HostConsole console, Func<DateTimeZone, ProductionCalendar?, Result<ImportedRecord>> import)
    {
        var bag = new DefectBag();
        bag.Add(OutputFolder.Check(output));
        var zone = bag.Take(Zones.Read(zoneName));
        var calendar = bag.Take(calendars);

        // The source is read even where an argument is bad, so that its own defects are told too; its zone does not matter then.
        var result = import(zone ?? DateTimeZone.Utc, calendar);
        bag.Take(result);
        return bag.IsEmpty ? Conclude(result, output, console) : console.Refuse(bag.Defects);
    }

    /// <summary>Tells the log of an import and writes its record, or tells its defects.</summary>
    internal static int Conclude(Result<ImportedRecord> result, string output, HostConsole console)
    {
        if (!result.TryGet(out var imported))
        {
            return console.Refuse(result.Defects);
        }

        foreach (var notice in imported.Log)
        {
            console.Error.WriteLine(notice.Describe());
        }

        var written = console.Track("Запись данных", told => InterchangeFolder.Write(
            output, target => InterchangeWriter.Write(new TrackedSource(imported.Record, told, console.Cancellation), target)));
        if (!written.IsGood)
        {
            return console.Refuse(written.Defects);
        }

        console.Error.WriteLine(
            $"Прочитано: {CountText.Of(imported.Record.Register)}, {RussianText.Count(imported.Record.Journals.Sum(j => j.Lessons.Length), "урок", "урока", "уроков")}.");
        return ExitCodes.Done;
    }
}
