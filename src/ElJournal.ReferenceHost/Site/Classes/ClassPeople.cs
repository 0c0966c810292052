using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Кто и что относится к классу.</summary>
internal static class ClassPeople
{
    /// <summary>Gives the pupils of a class on the day of the visit, by name.</summary>
    internal static ImmutableArray<(PupilId Pupil, string Name)> PupilsOf(this Visit visit, ClassId schoolClass) =>
    [
        .. visit.Register.Enrolments.Where(e => e.Class == schoolClass && e.Span.Contains(visit.Today))
            .Select(e => e.Pupil)
            .Distinct()
            .Select(p => (Pupil: p, Name: visit.NameOf(p.Value)))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ThenBy(p => p.Pupil),
    ];

    /// <summary>Gives the journals of a class, those of its subgroups among them, by subject.</summary>
    internal static ImmutableArray<Journal> JournalsOf(this Visit visit, ClassId schoolClass)
    {
        var subgroups = visit.Register.Subgroups.Where(m => m.Class == schoolClass).Select(m => m.Subgroup).ToHashSet();
        return
        [
            .. visit.Register.Journals
                .Where(j => j.Class == schoolClass || (j.Subgroup is { } subgroup && subgroups.Contains(subgroup)))
                .OrderBy(j => j.Subject, StringComparer.Ordinal)
                .ThenBy(j => j.Id),
        ];
    }
}
