using System.Globalization;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Gives pupils their parents: one or two each, and now and then those of another pupil.</summary>
internal sealed class Families
{
    private readonly Dictionary<PupilId, GuardianId[]> guardians = [];

    internal Families(ulong seed, IEnumerable<ClassPlan> classes)
    {
        var dice = Dice.For(seed, "families");
        var count = 0;
        foreach (var pupil in classes.SelectMany(c => c.Members).Select(m => m.Pupil).Distinct().Order())
        {
            Pupils.Add(pupil);
            guardians.Add(pupil, Pupils.Count > 5 && dice.Chance(80)
                ? guardians[Pupils[dice.Below(Pupils.Count - 1)]]
                : [.. Enumerable.Range(0, dice.Chance(700) ? 2 : 1).Select(_ => GuardianId.Parse("g-" + (++count).ToString("D5", CultureInfo.InvariantCulture)))]);
        }
    }

    /// <summary>Gets the pupils, each once, in order.</summary>
    internal List<PupilId> Pupils { get; } = [];

    internal IReadOnlyList<GuardianId> Of(PupilId pupil) => guardians[pupil];

    /// <summary>Says whether a guardian has several children at the school.</summary>
    internal PupilId? SiblingOf(PupilId pupil) => Pupils.Cast<PupilId?>().FirstOrDefault(p => p != pupil && ReferenceEquals(guardians[p!.Value], guardians[pupil]));
}
