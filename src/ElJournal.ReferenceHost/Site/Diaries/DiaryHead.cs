using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Заголовок дневника: whose it is, which section is open, and whose else may be opened.</summary>
/// <param name="Pupil">Who.</param>
/// <param name="Name">The name of the pupil.</param>
/// <param name="Section">The open section.</param>
/// <param name="Others">Whose diary may be opened instead, by id and name: all of a family, or the same class; the pupil is among them.</param>
/// <param name="Sections">The sections that may be opened.</param>
public sealed record DiaryHead(PupilId Pupil, string Name, DiarySection Section, ImmutableArray<(string Id, string Name)> Others, ImmutableArray<DiarySection> Sections)
{
    /// <summary>Gets the title of the open section.</summary>
    public string Title => TitleOf(Section);

    /// <summary>Gets the address of the open section.</summary>
    public string Path => DiaryEndpoints.PathOf(Pupil.Value, Section);

    /// <summary>Makes the head of a section.</summary>
    internal static DiaryHead Of(Visit visit, PupilId pupil, DiarySection section) => new(pupil, visit.NameOf(pupil.Value), section, OthersOf(visit, pupil), [.. SectionsOf(visit, pupil)]);

    /// <summary>Gives whose diaries are the person's own to open: one's own, and those of one's children.</summary>
    internal static ImmutableArray<(string Id, string Name)> ChildrenOf(Visit visit) =>
    [
        .. visit.ScopeOf(AccessAction.Read, ResourceKind.Marks).People
            .Where(p => PupilId.TryParse(p.Value, out var pupil) && visit.Register.Knows(pupil))
            .Select(p => (p.Value, visit.NameOf(p.Value))),
    ];

    /// <summary>Who works at the school and has many, goes on within the class.</summary>
    private static ImmutableArray<(string Id, string Name)> OthersOf(Visit visit, PupilId pupil)
    {
        var children = ChildrenOf(visit);
        if (!visit.IsStaff)
        {
            return children;
        }

        var classmates = visit.Year.EnrolmentsOf(pupil).Where(e => e.Span.Contains(visit.Today)).SelectMany(e => visit.PupilsOf(e.Class)).Select(p => p.Pupil.Value).ToHashSet(StringComparer.Ordinal);
        return [.. children.Where(c => classmates.Contains(c.Id)).OrderBy(c => c.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<DiarySection> SectionsOf(Visit visit, PupilId pupil) =>
        Enum.GetValues<DiarySection>().Where(s => s != DiarySection.Portfolio || visit.MayRead(new AccessTarget(ResourceKind.Portfolios) { Pupil = pupil }));

    internal static string TitleOf(DiarySection section) => section switch
    {
        DiarySection.Week => "Дневник",
        DiarySection.Marks => "Отметки",
        DiarySection.Absences => "Посещаемость",
        DiarySection.Materials => "Материалы",
        DiarySection.Portfolio => "Портфолио",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "Unknown section."),
    };
}
