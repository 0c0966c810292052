using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>The audiences of all journals: their pupils by day, and which of them share pupils.</summary>
/// <remarks>
/// A class always overlaps itself and its subgroups. Other pairs overlap on the days on which a pupil belongs to both. Where subgroups are not on record, two subgroups of a class
/// may overlap: such an overlap is not certain, and what depends on it is not known.
/// </remarks>
internal sealed class Audiences
{
    private readonly Dictionary<Audience, int> ordinals = [];
    private readonly SchoolYear year;
    private readonly ImmutableArray<int> ofJournal;
    private readonly ILookup<int, int> journals;
    private readonly ImmutableArray<ImmutableArray<Membership>> members;
    private readonly ImmutableArray<ImmutableArray<Overlap>> overlaps;

    internal Audiences(SchoolRegister register)
    {
        year = register.Year;
        var all = new List<Audience>();
        ofJournal =
        [
            .. register.Journals.Select(journal =>
            {
                if (journal.Class is null && journal.Subgroup is null)
                {
                    return -1;
                }

                var audience = new Audience(journal.Class is { } id ? register.OrdinalOf(id) : -1, journal.Subgroup);
                if (ordinals.TryAdd(audience, all.Count))
                {
                    all.Add(audience);
                }

                return ordinals[audience];
            }),
        ];
        All = [.. all];
        journals = Enumerable.Range(0, ofJournal.Length).ToLookup(j => ofJournal[j]);
        members = FindMembers(register);
        overlaps = FindOverlaps(register);
    }

    /// <summary>Gets the audiences.</summary>
    internal ImmutableArray<Audience> All { get; }

    /// <summary>Gives the audience of a journal, or -1 when the record does not tell whom it is for.</summary>
    internal int OfJournal(int journal) => ofJournal[journal];

    /// <summary>Gives the journals of an audience.</summary>
    internal IEnumerable<int> JournalsOf(int audience) => journals[audience];

    /// <summary>Gives the memberships of an audience, by pupil.</summary>
    internal ImmutableArray<Membership> MembersOf(int audience) => audience < 0 ? [] : members[audience];

    /// <summary>Says whether a pupil belongs to an audience on a day.</summary>
    internal bool Includes(int audience, int pupil, int day)
    {
        foreach (var member in MembersOf(audience))
        {
            if (member.Pupil == pupil && member.Includes(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the audiences that share pupils with an audience, itself among them.</summary>
    internal ImmutableArray<Overlap> OverlapsOf(int audience) => overlaps[audience];

    /// <summary>Says whether two audiences share a pupil on a day.</summary>
    internal Truth Share(int left, int right, int day)
    {
        var answer = Truth.No;
        foreach (var overlap in overlaps[left])
        {
            if (overlap.Audience == right && day >= overlap.FirstDay && day <= overlap.LastDay)
            {
                answer = answer.Or(overlap.IsCertain ? Truth.Yes : Truth.Unknown);
            }
        }

        return answer;
    }

    private ImmutableArray<ImmutableArray<Membership>> FindMembers(SchoolRegister register)
    {
        var lists = All.Select(_ => new List<Membership>()).ToArray();
        var bySubgroup = All.Select((a, i) => (a.Subgroup, Ordinal: i)).Where(a => a.Subgroup is not null).ToLookup(a => a.Subgroup!.Value, a => a.Ordinal);
        foreach (var enrolment in register.Enrolments)
        {
            if (ordinals.TryGetValue(new Audience(register.OrdinalOf(enrolment.Class), null), out var audience))
            {
                lists[audience].Add(Member(register, enrolment.Pupil, enrolment.Span));
            }
        }

        foreach (var membership in register.Subgroups)
        {
            foreach (var audience in membership.Pupil is null ? [] : bySubgroup[membership.Subgroup])
            {
                lists[audience].Add(Member(register, membership.Pupil!.Value, membership.Span));
            }
        }

        return [.. lists.Select(list => list.OrderBy(m => m.Pupil).ThenBy(m => m.FirstDay).ToImmutableArray())];
    }

    /// <summary>Gives a span of days of a pupil by numbers.</summary>
    internal static Membership Member(SchoolRegister register, PupilId pupil, DateSpan span) => new(
        register.OrdinalOf(pupil),
        span.From is { } from ? register.Year.DayOf(from) : int.MinValue,
        span.To is { } to ? register.Year.DayOf(to) : int.MaxValue);

    private ImmutableArray<ImmutableArray<Overlap>> FindOverlaps(SchoolRegister register)
    {
        var shared = new Dictionary<(int, int), (int First, int Last)>();
        var ofPupil = new Dictionary<int, List<(int Audience, Membership Member)>>();
        for (var audience = 0; audience < members.Length; audience++)
        {
            foreach (var member in members[audience])
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(ofPupil, member.Pupil, out _);
                (list ??= []).Add((audience, member));
            }
        }

        var lists = All.Select(_ => new List<Overlap>()).ToArray();
        foreach (var memberships in ofPupil.Values)
        {
            AddShared(memberships, shared, lists);
        }

        foreach (var ((left, right), (first, last)) in shared)
        {
            lists[left].Add(new Overlap(right, first, last, IsCertain: true));
        }

        AddByDefinition(register, lists);
        return [.. lists.Select(list => list.OrderBy(o => o.Audience).ThenBy(o => o.FirstDay).ToImmutableArray())];
    }

    /// <summary>Widens the days shared by two audiences; days that do not touch stay apart.</summary>
    private static void AddShared(List<(int Audience, Membership Member)> memberships, Dictionary<(int, int), (int First, int Last)> shared, List<Overlap>[] lists)
    {
        foreach (var (left, a) in memberships)
        {
            foreach (var (right, b) in memberships)
            {
                var (first, last) = (Math.Max(a.FirstDay, b.FirstDay), Math.Min(a.LastDay, b.LastDay));
                if (left == right || first > last)
                {
                    continue;
                }

                ref var span = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, (left, right), out var exists);
                if (!exists || (first <= span.Last && last >= span.First))
                {
                    span = exists ? (Math.Min(first, span.First), Math.Max(last, span.Last)) : (first, last);
                }
                else if (!lists[left].Contains(new Overlap(right, first, last, IsCertain: true)))
                {
                    lists[left].Add(new Overlap(right, first, last, IsCertain: true));
                }
            }
        }
    }

    private void AddByDefinition(SchoolRegister register, List<Overlap>[] lists)
    {
        var subgroupsKnown = register.Coverage.CompleteOn(year.First, null).HasFlag(FactKinds.Subgroups);
        foreach (var sameClass in All.Select((a, i) => (a.Class, a.Subgroup, Ordinal: i)).GroupBy(a => a.Class).Where(g => g.Key >= 0))
        {
            foreach (var left in sameClass)
            {
                foreach (var right in sameClass)
                {
                    var isPart = left.Subgroup is null || right.Subgroup is null || left.Ordinal == right.Ordinal;
                    if (isPart || !subgroupsKnown)
                    {
                        lists[left.Ordinal].Add(new Overlap(right.Ordinal, int.MinValue, int.MaxValue, isPart));
                    }
                }
            }
        }

        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Class < 0)
            {
                lists[i].Add(new Overlap(i, int.MinValue, int.MaxValue, IsCertain: true));
            }
        }
    }
}
