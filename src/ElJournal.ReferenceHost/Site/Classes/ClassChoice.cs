using System.Collections.Immutable;
using ElJournal.Domain.Classes;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Какой класс показать: a list of the whole school is shown class by class, and what is of no class by itself.</summary>
/// <param name="Class">The chosen class; null for what is of none.</param>
/// <param name="All">All classes, by id.</param>
public sealed record ClassChoice(ClassId? Class, ImmutableArray<string> All)
{
    /// <summary>Stands in an address for what is of no class.</summary>
    public const string None = "-";

    /// <summary>Reads a choice; the first class where none is named, or none that is there.</summary>
    internal static ClassChoice Of(Visit visit, string? asked)
    {
        var classes = visit.Register.Classes;
        ClassId? chosen = ClassId.TryParse(asked, out var id) && visit.Register.FindClass(id) is not null ? id
            : asked == None || classes.IsEmpty ? null
            : classes[0].Id;
        return new ClassChoice(chosen, [.. classes.Select(c => c.Id.Value)]);
    }
}
