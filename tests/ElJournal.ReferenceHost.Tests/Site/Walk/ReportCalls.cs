using ElJournal.Domain.Classes;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>Every report, of the whole school and of one's own and others' classes, journals, teachers and pupils.</summary>
internal static class ReportCalls
{
    internal static IEnumerable<PageCall> All(WalkSubjects walk) =>
    [
        .. ReportCatalog.All.SelectMany(r => Of(walk, r)),
        Get("/reports/{report}", "/reports/x", _ => false),
    ];

    private static IEnumerable<PageCall> Of(WalkSubjects walk, ReportDefinition report)
    {
        yield return Get("/reports/{report}", $"/reports/{report.Id}", lens => lens.Categories.Any(c => !report.Check(report.Required | report.Optional, c).Any()));
        foreach (var narrowed in Narrowed(walk).Where(n => !report.Check(n.Given | Period(report)).Any()))
        {
            var given = narrowed.Given | Period(report);
            var query = $"?{narrowed.Query}{(given.HasFlag(ReportParameters.Period) ? $"&period={Uri.EscapeDataString(walk.PeriodOf(narrowed.Class ?? walk.Classes[0], walk.Today))}" : "")}";
            bool Reads(AccessLens lens) => lens.Categories.Any(c => !report.Check(given, c).Any())
                && report.Holds.All(kind => narrowed.Targets(lens).All(t => lens.MayRead(new AccessTarget(kind) { Class = t.Class, Journal = t.Journal, Pupil = t.Pupil })));
            bool TakesAway(AccessLens lens) => lens.May(AccessAction.Export, new AccessTarget(ResourceKind.ReportRuns)) && Reads(lens);
            yield return Get("/reports/{report}/view", $"/reports/{report.Id}/view{query}", Reads) with { Kind = report.Id };
            if (narrowed.IsForeign)
            {
                yield return Get("/reports/{report}/file", $"/reports/{report.Id}/file{query}&format=Json", TakesAway) with { Kind = "file" };
            }

            if (given == ReportParameters.None && report.RunKind is not null)
            {
                yield return Post("/reports/{report}", $"/reports/{report.Id}", lens => Reads(lens) && lens.MayEnter(ResourceKind.ReportRuns)) with { Kind = "run" };
            }
        }
    }

    private static ReportParameters Period(ReportDefinition report) => report.Required & ReportParameters.Period;

    private static IEnumerable<(string Query, ReportParameters Given, bool IsForeign, ClassId? Class, Func<AccessLens, IEnumerable<AccessTarget>> Targets)> Narrowed(WalkSubjects walk)
    {
        var any = new AccessTarget(ResourceKind.Aggregates);
        yield return ("", ReportParameters.None, false, null, _ => [any]);
        foreach (var (schoolClass, i) in walk.Classes.Select((c, i) => (c, i)))
        {
            yield return ($"class={Uri.EscapeDataString(schoolClass.Value)}", ReportParameters.Class, i > 0, schoolClass, _ => [any with { Class = schoolClass }]);
        }

        foreach (var (journal, i) in walk.Journals.Select((j, i) => (j, i)))
        {
            yield return ($"journal={Uri.EscapeDataString(journal.Id.Value)}", ReportParameters.Journal, i > 1, journal.Class, _ => [any with { Journal = journal.Id }]);
        }

        foreach (var (pupil, i) in walk.Pupils.Select((p, i) => (p, i)))
        {
            yield return ($"pupil={Uri.EscapeDataString(pupil.Value)}", ReportParameters.Pupil, i > 1, null, _ => [any with { Pupil = pupil }]);
        }

        // What is of a teacher is of all the journals of that teacher.
        foreach (var (teacher, i) in walk.Journals.Select((j, i) => (j.Teacher!.Value, i)))
        {
            yield return ($"teacher={Uri.EscapeDataString(teacher.Value)}", ReportParameters.Teacher, i > 1, null, lens => lens.Register.Journals.Where(j => j.Teacher == teacher).Select(j => any with { Journal = j.Id }));
        }
    }
}
