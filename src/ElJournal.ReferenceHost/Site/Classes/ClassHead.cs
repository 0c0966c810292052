using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Заголовок страницы класса: which class, which section, and which other classes may be opened.</summary>
/// <param name="Class">The class.</param>
/// <param name="Section">The open section.</param>
/// <param name="Classes">All classes whose pages may be opened.</param>
/// <param name="Sections">The sections that may be opened.</param>
public sealed record ClassHead(ClassId Class, ClassSection Section, ImmutableArray<string> Classes, ImmutableArray<ClassSection> Sections)
{
    /// <summary>Gets the title of the open section.</summary>
    public string Title => TitleOf(Section);

    /// <summary>Gets the address of the open section.</summary>
    public string Path => ClassEndpoints.PathOf(Class.Value, Section);

    /// <summary>Makes the head of a section.</summary>
    internal static ClassHead Of(Visit visit, ClassId schoolClass, ClassSection section) => new(
        schoolClass,
        section,
        [.. ClassesOf(visit).Select(c => c.Value)],
        [.. Enum.GetValues<ClassSection>().Where(s => s != ClassSection.PersonalFiles || visit.MayRead(new AccessTarget(ResourceKind.PersonalFiles) { Class = schoolClass }))]);

    /// <summary>Gives the classes whose pages may be opened: those whose checks one may read.</summary>
    internal static ImmutableArray<ClassId> ClassesOf(Visit visit)
    {
        var scope = visit.ScopeOf(AccessAction.Read, ResourceKind.Checks);
        return scope.IsAll ? [.. visit.Register.Classes.Select(c => c.Id)] : scope.Classes;
    }

    internal static string TitleOf(ClassSection section) => section switch
    {
        ClassSection.Overview => "Класс",
        ClassSection.Checks => "Проверки журнала",
        ClassSection.Changes => "Перемены данных",
        ClassSection.Events => "Мероприятия",
        ClassSection.Subgroups => "Подгруппы",
        ClassSection.PersonalFiles => "Личные дела",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "Unknown section."),
    };
}
