using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Заголовок дневника: whose it is, which section is open, and whose else may be opened.</summary>
/// <param name="Pupil">Who.</param>
/// <param name="Name">The name of the pupil.</param>
/// <param name="Section">The open section.</param>
/// <param name="Children">All whose diaries are the person's own to open, by id and name; the pupil may be among them.</param>
/// <param name="Sections">The sections that may be opened.</param>
public sealed record DiaryHead(PupilId Pupil, string Name, DiarySection Section, ImmutableArray<(string Id, string Name)> Children, ImmutableArray<DiarySection> Sections)
{
    /// <summary>Gets the title of the open section.</summary>
    public string Title => TitleOf(Section);

    /// <summary>Gets the address of the open section.</summary>
    public string Path => DiaryEndpoints.PathOf(Pupil.Value, Section);

    /// <summary>Makes the head of a section.</summary>
    internal static DiaryHead Of(Visit visit, PupilId pupil, DiarySection section) => new(pupil, visit.NameOf(pupil.Value), section, ChildrenOf(visit), [.. SectionsOf(visit, pupil)]);

    /// <summary>Gives whose diaries are the person's own to open: one's own, and those of one's children.</summary>
    internal static ImmutableArray<(string Id, string Name)> ChildrenOf(Visit visit) =>
    [
        .. visit.ScopeOf(AccessAction.Read, ResourceKind.Marks).People
            .Where(p => PupilId.TryParse(p.Value, out var pupil) && visit.Register.Knows(pupil))
            .Select(p => (p.Value, visit.NameOf(p.Value))),
    ];

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
