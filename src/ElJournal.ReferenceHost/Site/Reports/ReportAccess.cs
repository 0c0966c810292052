using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Input;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Кому какой отчёт: what its definition says of readers, and what access says of everything that it holds.</summary>
internal static class ReportAccess
{
    /// <summary>Gives the reports that one of the categories of somebody reads.</summary>
    internal static IEnumerable<ReportDefinition> OfferedTo(Visit visit) => ReportCatalog.All.Where(r => visit.Categories.Any(c => !r.Check(r.Required | r.Optional, c).Any()));

    /// <summary>Says whether somebody may have a report as it is narrowed: the category reads it so, and everything it holds may be read.</summary>
    internal static bool MayMake(Visit visit, ReportDefinition report, ReportScope scope) =>
        visit.Categories.Any(c => !report.Check(scope.Given, c).Any(d => IsOfReader(d.Code)))
        && report.Holds.All(kind => Targets(visit, kind, scope).All(visit.MayRead));

    /// <summary>Says whether somebody may take reports out of the system.</summary>
    internal static bool MayTakeAway(Visit visit) => visit.May(AccessAction.Export, new AccessTarget(ResourceKind.ReportRuns));

    private static bool IsOfReader(Domain.Defects.DefectCode code) => code == ReportDefects.NotForReader || code == ReportDefects.OwnOnly;

    /// <summary>Names what a report holds of a kind: that of the pupil, journal or class, that of all journals of a teacher, or of the whole school.</summary>
    private static IEnumerable<AccessTarget> Targets(Visit visit, ResourceKind kind, ReportScope scope)
    {
        var target = new AccessTarget(kind)
        {
            Pupil = scope.Pupil is { } pupil ? PupilId.Parse(pupil) : null,
            Journal = scope.Journal is { } journal ? JournalId.Parse(journal) : null,
            Class = scope.Journal is null && scope.Class is { } schoolClass ? ClassId.Parse(schoolClass) : null,
        };
        return target == new AccessTarget(kind) && scope.Teacher is { } teacher && !visit.ScopeOf(AccessAction.Read, kind).IsAll
            ? visit.Register.Journals.Where(j => j.Teacher?.Value == teacher).Select(j => target with { Journal = j.Id }).DefaultIfEmpty(target)
            : [target];
    }
}
