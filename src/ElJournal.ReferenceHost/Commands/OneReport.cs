using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Rendering.Templates;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>Makes one report of the catalogue.</summary>
internal static class OneReport
{
    internal static int Run(ReportRequest request, HostConsole console)
    {
        if (request is not { Name: { } name, Folder: { } folder })
        {
            return console.Refuse(new Defect(HostDefects.NoReport, default, string.Join(", ", ReportCatalog.All.Select(r => r.Id))));
        }

        var bag = new DefectBag();
        var report = bag.Take(ReportCatalog.Find(name));
        var basis = ReportBasis.Take(request, folder, bag);
        var earlier = request.Earlier.Select(path => bag.Take(RecordFolder.Open(path))).ToList();
        var template = TakeTemplate(request, basis, bag);
        bag.Add(OutputFile.CheckApartFrom(basis?.Folder, folder, request.Output));
        foreach (var defect in report is null ? [] : Check(report, request, basis?.Reader))
        {
            bag.Add(defect);
        }

        if (report is null || basis is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordInput.Read(basis.Folder, basis.AsOf, console);
        if (!read.TryGet(out var school))
        {
            return console.Refuse(read.Defects);
        }

        Defect[] unknown = [.. request.Scope.Check(school.Source.Register)];
        if (unknown.Length > 0)
        {
            return console.Refuse(unknown);
        }

        var years = new List<ReportInput>();
        foreach (var year in earlier)
        {
            var before = RecordInput.Read(year!, new AsOf(Moment: null, Day: null), console);
            if (!before.TryGet(out var taken))
            {
                return console.Refuse(before.Defects);
            }

            years.Add(new ReportInput(taken.Source, taken.Index));
        }

        var input = request.Scope.Narrow(basis.InputOf(school), [.. years]);
        var made = report.Make(input);
        if (!made.TryGet(out var document))
        {
            return console.Refuse(made.Defects);
        }

        if (template?.Check(document) is { IsEmpty: false } unfit)
        {
            return console.Refuse(unfit);
        }

        Write(document, stream => WriteTo(stream, document, basis.Form, template), request.Output, console);
        return request.IsRecorded ? ReportRecording.Store(basis.Folder, folder, [(report, input)], console) : ExitCodes.Done;
    }

    private static WorkbookTemplate? TakeTemplate(ReportRequest request, ReportBasis? basis, DefectBag bag)
    {
        if (request.Template is not { } path)
        {
            return null;
        }

        bag.Add(basis?.Form is not (null or ReportFormat.Xlsx) ? new Defect(HostDefects.BadChoice, default, "--format", request.Format, "xlsx (с --template)") : null);
        return bag.Take(Templates.Read(path));
    }

    private static IEnumerable<Defect> Check(ReportDefinition report, ReportRequest request, AccessCategory? reader)
    {
        var given = request.Scope.Given | (request.Regulations is [] ? ReportParameters.None : ReportParameters.Regulation);
        return [.. report.Check(given, reader), .. request.IsRecorded ? ReportRecording.Check(report, given) : ImmutableArray<Defect>.Empty];
    }

    private static void WriteTo(Stream stream, ReportDocument document, ReportFormat form, WorkbookTemplate? template)
    {
        if (template is null)
        {
            ReportWriter.Write(document, form, stream);
            return;
        }

        template.Write(document, stream);
    }

    private static void Write(ReportDocument document, Action<Stream> write, string? output, HostConsole console)
    {
        OutputFile.Write(output, console, write);
        if (output is not null)
        {
            console.Error.WriteLine($"Отчёт «{document.Title}» записан в {output}. Дайджест: {document.Digest[..16]}.");
        }
    }
}
