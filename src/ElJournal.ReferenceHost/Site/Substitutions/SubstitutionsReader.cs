using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Substitutions;

/// <summary>Reads who stands in for whom, and where somebody is needed.</summary>
internal sealed class SubstitutionsReader(Visit visit)
{
    private readonly AccessScope scope = visit.ScopeOf(AccessAction.Enter, ResourceKind.Substitutions);

    internal SubstitutionsModel Read(string? teacher, DateInterval days, Notice? notice = null)
    {
        var absent = StaffId.TryParse(teacher, out var id) && visit.Register.Knows(id) ? id : (StaffId?)null;
        return new SubstitutionsModel(
            [.. visit.Register.Journals.SelectMany(Standing).OrderBy(s => s.First).ThenBy(s => s.Title, StringComparer.Ordinal)],
            [.. Teachers().Select(t => (t.Value, visit.NameOf(t.Value))).OrderBy(t => t.Item2, StringComparer.Ordinal).ThenBy(t => t.Value, StringComparer.Ordinal)],
            absent?.Value,
            days,
            absent is { } who ? [.. visit.Register.Journals.Select(j => NeedIn(j, who, days)).OfType<SubstitutionNeed>()] : null,
            notice);
    }

    private IEnumerable<StaffId> Teachers() => visit.Register.Journals.Select(j => j.Teacher).OfType<StaffId>()
        .Concat(visit.Register.Roles.Where(r => r.Role == StaffRoleKind.Teacher && r.Span.Contains(visit.Today)).Select(r => r.Person))
        .Distinct();

    private IEnumerable<StandingSubstitution> Standing(Journal journal) =>
        from substitution in visit.Year.SubstitutionsOf(journal.Id)
        where substitution.Days is { From: not null, To: { } last } && last >= visit.Today
        select new StandingSubstitution(
            journal.Id.Value,
            LessonTitle.Of(journal),
            substitution.Days.From!.Value,
            substitution.Days.To!.Value,
            journal.Teacher is { } assigned ? visit.NameOf(assigned.Value) : null,
            visit.NameOf(substitution.Substitute!.Value.Value),
            MayEnterIn(journal));

    /// <summary>Gives what is needed in a journal: nothing where the teacher has no lesson there that is still to come, or who looks may not see to it.</summary>
    private SubstitutionNeed? NeedIn(Journal journal, StaffId absent, DateInterval days)
    {
        var lessons = visit.Year.LessonsOf(journal.Id)
            .Where(l => l.Status == LessonStatus.Planned && days.Contains(l.Date) && (l.Teacher ?? journal.Teacher) == absent)
            .ToList();
        if (lessons.Count == 0 || !MayEnterIn(journal))
        {
            return null;
        }

        var standing = lessons.Select(l => l.ActualTeacher).Distinct().ToList();
        return new SubstitutionNeed(
            journal.Id.Value,
            LessonTitle.Of(journal),
            lessons.Count,
            standing is [{ } one] ? visit.NameOf(one.Value) : null,
            [.. CandidatesFor(journal, absent)]);
    }

    private IEnumerable<(string Id, string Name, bool TeachesSubject)> CandidatesFor(Journal journal, StaffId absent)
    {
        var ofSubject = visit.Register.Journals.Where(j => j.Subject == journal.Subject && j.Teacher is not null).Select(j => j.Teacher!.Value).ToHashSet();
        return Teachers().Where(t => t != absent)
            .Select(t => (t.Value, Name: visit.NameOf(t.Value), TeachesSubject: ofSubject.Contains(t)))
            .OrderByDescending(t => t.TeachesSubject)
            .ThenBy(t => t.Name, StringComparer.Ordinal);
    }

    private bool MayEnterIn(Journal journal) => scope.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.Substitutions) { Journal = journal.Id }));
}
