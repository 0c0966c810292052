using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>Makes all reports of a school at once: the folder is read once, and an audit is run once.</summary>
internal static class AllReports
{
    internal static int Run(ReportRequest request, HostConsole console)
    {
        if (request is not { Name: { } folder, Output: { } output })
        {
            return console.Refuse(new Defect(HostDefects.NoReportSet, default));
        }

        var bag = new DefectBag();
        var basis = ReportBasis.Take(request, folder, bag);
        bag.Add(OutputFolder.Check(output));
        bag.Add(request.Folder is { } second ? new Defect(HostDefects.NeedlessWithAll, default, second) : null);
        foreach (var option in OptionsOf(request))
        {
            bag.Add(new Defect(HostDefects.NeedlessWithAll, default, option));
        }

        if (basis is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordInput.ReadWhole(basis.Folder, basis.AsOf, console);
        if (!read.TryGet(out var school))
        {
            return console.Refuse(read.Defects);
        }

        var whole = basis.InputOf(school);
        ImmutableArray<ReportSetItem> items = [.. ReportSet.Of(whole)];
        console.Track("Составление отчётов", told =>
        {
            OutputFolder.Write(output, folder => Write(items, basis, folder, told, console.Cancellation));
            return items.Length;
        });
        Tell(items, whole, output, console);
        return request.IsRecorded ? ReportRecording.Store(basis.Folder, folder, [.. items.Select(i => (i.Report, i.Input))], console) : ExitCodes.Done;
    }

    private static IEnumerable<string> OptionsOf(ReportRequest request)
    {
        var scope = request.Scope;
        return new[]
        {
            ("--class", scope.Class), ("--journal", scope.Journal), ("--pupil", scope.Pupil), ("--teacher", scope.Teacher), ("--period", scope.Period), ("--reader", request.Reader), ("--earlier", request.Earlier.FirstOrDefault()), ("--template", request.Template),
        }.Where(o => o.Item2 is not null).Select(o => o.Item1);
    }

    private static void Write(ImmutableArray<ReportSetItem> items, ReportBasis basis, NewFolder folder, Action<int, int> told, CancellationToken cancellation)
    {
        var done = 0;
        Parallel.ForEach(items, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, item =>
        {
            var document = item.Report.Make(item.Input).Value;
            using (var stream = folder.Create(item.Name + basis.Extension))
            {
                ReportWriter.Write(document, basis.Form, stream);
            }

            told(Interlocked.Increment(ref done), items.Length);
        });
    }

    private static void Tell(ImmutableArray<ReportSetItem> items, ReportInput whole, string output, HostConsole console)
    {
        console.Error.WriteLine($"Записано в {output}: {RussianText.Count(items.Length, "отчёт", "отчёта", "отчётов")}.");
        foreach (var left in ReportCatalog.All.Where(r => !ReportSet.Has(whole, r)).GroupBy(r => r.Required.HasFlag(ReportParameters.Regulation)))
        {
            console.Error.WriteLine($"Не вошли {(left.Key ? "без --regulation" : "отчёты об одном обучающемся")}: {string.Join(", ", left.Select(r => r.Id))}.");
        }
    }
}
