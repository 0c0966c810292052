using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Supervision;
using ElJournal.Import;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using ElJournal.Reporting.Reports;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>Stores in a folder that reports were made of it, so that an audit sees clauses which ask for reports kept.</summary>
internal static class ReportRecording
{
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>Says why a run of a report cannot be stored.</summary>
    internal static ImmutableArray<Defect> Check(ReportDefinition report, ReportParameters given) =>
        report.RunKind is null ? [new Defect(HostDefects.NotRecorded, default, report.Id, string.Join(", ", ReportCatalog.All.Where(r => r.RunKind is not null).Select(r => r.Id)))]
        : !ReportRuns.IsWhole(given) ? [new Defect(HostDefects.PartNotRecorded, default, report.Id)]
        : [];

    /// <summary>Stores the runs of reports that were made now; those of whose runs no act asks are passed over.</summary>
    internal static int Store(InterchangeFolder folder, string path, IReadOnlyCollection<(ReportDefinition Report, ReportInput Input)> made, HostConsole console)
    {
        var now = Instant.FromUnixTimeSeconds(console.Clock.GetCurrentInstant().ToUnixTimeSeconds());
        var taken = made.Select(m => m.Input.Source).Distinct().SelectMany(s => s.ReadLedger<ReportRun>()).Select(r => r.Id).ToHashSet();
        var number = 0;
        var runs = made.SelectMany(m => ReportRuns.Of(m.Report, m.Input, NextId, now)).ToImmutableArray();
        var stored = folder.Add(runs);
        if (!stored.IsGood)
        {
            return console.Refuse(stored.Defects);
        }

        console.Error.WriteLine($"В данные записано: {RussianText.Count(runs.Length, "выпуск отчёта", "выпуска отчётов", "выпусков отчётов")}. Проверка учтёт их с этого времени:");
        console.Error.WriteLine($"  {HelpText.Program} audit {path} --regulation РЕГЛАМЕНТ --as-of {InstantPattern.General.Format(now)}");
        return ExitCodes.Done;

        ReportRunId NextId()
        {
            while (true)
            {
                var id = ReportRunId.Parse(string.Create(CultureInfo.InvariantCulture, $"report-{Stamp.Format(now)}-{++number}"));
                if (taken.Add(id))
                {
                    return id;
                }
            }
        }
    }
}
