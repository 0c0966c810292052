using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>The calendar groups of a school, and which one each class belongs to.</summary>
internal sealed class CalendarGroups
{
    private readonly ImmutableArray<int> ofClass;

    internal CalendarGroups(SchoolRegister register)
    {
        var schoolPeriods = register.Periods.Where(p => p.Class is null).ToImmutableArray();
        var groups = new List<CalendarGroup> { new(register.School.Week, schoolPeriods) };
        var known = new Dictionary<(WeekLength, ClassId?), int> { [(register.School.Week, null)] = 0 };
        var own = register.Periods.Where(p => p.Class is not null).ToLookup(p => p.Class!.Value);
        var ordinals = ImmutableArray.CreateBuilder<int>(register.Classes.Length);
        foreach (var schoolClass in register.Classes)
        {
            var key = (schoolClass.Week ?? register.School.Week, own.Contains(schoolClass.Id) ? schoolClass.Id : (ClassId?)null);
            if (!known.TryGetValue(key, out var ordinal))
            {
                ordinal = groups.Count;
                known.Add(key, ordinal);
                groups.Add(new CalendarGroup(key.Item1, [.. schoolPeriods, .. own[schoolClass.Id]]));
            }

            ordinals.Add(ordinal);
        }

        Groups = [.. groups];
        ofClass = ordinals.ToImmutable();
    }

    /// <summary>Gets the groups; the first one is the school's.</summary>
    internal ImmutableArray<CalendarGroup> Groups { get; }

    /// <summary>Gives the group of a class; a negative class means the school's.</summary>
    internal int OfClass(int schoolClass) => schoolClass < 0 ? 0 : ofClass[schoolClass];
}
