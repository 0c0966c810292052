using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.ReferenceHost.Input;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Reads what a report can be narrowed to: only what somebody may see is offered.</summary>
internal sealed class ReportReader(Visit visit)
{
    internal ReportModel Read(ReportDefinition report, ReportScope scope) => new(
        report,
        ReportGrounds.Of(report, visit),
        [.. Fields(report, scope).Where(f => (report.Required | report.Optional).HasFlag(f.Parameter)).Select(f => f.Field)],
        ReportAccess.MayTakeAway(visit),
        report.RunKind is not null && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.ReportRuns)));

    /// <summary>Gives the labels of what a report still needs to be told.</summary>
    internal string[] Missing(ReportDefinition report, ReportScope scope) =>
        [.. Fields(report, scope).Where(f => report.Required.HasFlag(f.Parameter) && !scope.Given.HasFlag(f.Parameter)).Select(f => f.Field.Label.ToLowerInvariant())];

    private IEnumerable<(ReportParameters Parameter, ReportField Field)> Fields(ReportDefinition report, ReportScope scope)
    {
        yield return Field(ReportParameters.Class, "class", "Класс", Classes(), scope.Class);
        yield return Field(ReportParameters.Journal, "journal", "Журнал", Journals(scope), scope.Journal);
        yield return Field(ReportParameters.Pupil, "pupil", "Обучающийся", Pupils(scope), scope.Pupil);
        yield return Field(ReportParameters.Teacher, "teacher", "Учитель", Teachers(), scope.Teacher);
        yield return Field(ReportParameters.Period, "period", "Период", Periods(scope), scope.Period);

        (ReportParameters, ReportField) Field(ReportParameters parameter, string name, string label, IEnumerable<(string Id, string Title)> options, string? chosen) =>
            (parameter, new ReportField(name, label, report.Required.HasFlag(parameter), [.. options], chosen));
    }

    private IEnumerable<(string, string)> Classes() => visit.Register.Classes.Where(c => Includes(new AccessTarget(ResourceKind.Enrolments) { Class = c.Id })).Select(c => (c.Id.Value, c.Id.Value));

    private IEnumerable<(string, string)> Journals(ReportScope scope) => visit.Register.Journals
        .Where(j => (scope.Class is null || j.Class?.Value == scope.Class) && Includes(new AccessTarget(ResourceKind.LessonEntries) { Journal = j.Id }))
        .Select(j => (j.Id.Value, LessonTitle.Of(j)))
        .OrderBy(j => j.Item2, StringComparer.Ordinal);

    private IEnumerable<(string, string)> Pupils(ReportScope scope) => visit.Register.Enrolments
        .Where(e => (scope.Class is null || e.Class.Value == scope.Class) && Includes(new AccessTarget(ResourceKind.Enrolments) { Pupil = e.Pupil, Class = e.Class }))
        .Select(e => e.Pupil.Value)
        .Distinct(StringComparer.Ordinal)
        .Select(p => (p, $"{visit.NameOf(p)} ({p})"))
        .OrderBy(p => p.Item2, StringComparer.Ordinal);

    private IEnumerable<(string, string)> Teachers() => visit.Register.Journals
        .Where(j => j.Teacher is not null && Includes(new AccessTarget(ResourceKind.LessonEntries) { Journal = j.Id }))
        .Select(j => j.Teacher!.Value.Value)
        .Distinct(StringComparer.Ordinal)
        .Select(t => (t, $"{visit.NameOf(t)} ({t})"))
        .OrderBy(t => t.Item2, StringComparer.Ordinal);

    /// <summary>The periods of the class that is chosen; of the school, those that its classes have, each once.</summary>
    private IEnumerable<(string, string)> Periods(ReportScope scope)
    {
        var schoolClass = ClassId.TryParse(scope.Class, out var id) ? id : JournalId.TryParse(scope.Journal, out var journal) ? visit.Register.FindJournal(journal)?.Class : null;
        IEnumerable<ClassId?> classes = schoolClass is null ? visit.Register.Classes.Select(c => (ClassId?)c.Id) : [schoolClass];
        return classes
            .SelectMany(c => AttestationPeriods.Of(visit.Register, c).Select(p => (Period: p, Title: PeriodTitles.Of(visit.Register, c).Of(p))))
            .Where(p => p.Period.First <= visit.Today)
            .DistinctBy(p => (p.Period.Kind, p.Period.First, p.Period.Last))
            .OrderBy(p => p.Period.First)
            .ThenBy(p => p.Period.Kind)
            .Select(p => (p.Period.Id.Value, p.Title));
    }

    private bool Includes(AccessTarget target) => visit.MayRead(target);
}
