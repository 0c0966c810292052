using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Monitoring;

/// <summary>How far a fact of a ledger reaches: the pupils and the classes that it can say anything of.</summary>
/// <remarks>Both null for a fact of which that is not known, which may concern everybody. Immutable; compared by reference.</remarks>
internal sealed class LedgerReach
{
    private static readonly LedgerReach Everybody = new(null, null);

    private LedgerReach(ImmutableArray<PupilId>? pupils, ImmutableArray<int>? classes) => (Pupils, Classes) = (pupils, classes);

    /// <summary>Gets the pupils.</summary>
    internal ImmutableArray<PupilId>? Pupils { get; }

    /// <summary>Gets the ordinals of the classes.</summary>
    internal ImmutableArray<int>? Classes { get; }

    /// <summary>Gives the reach of a change.</summary>
    /// <param name="before">The school before it.</param>
    /// <param name="after">The school after it.</param>
    /// <param name="facts">The facts that came, went or came to be known.</param>
    internal static LedgerReach Of(SchoolIndex before, SchoolIndex after, IEnumerable<LedgerFact> facts)
    {
        var (pupils, classes) = (new SortedSet<PupilId>(), new SortedSet<int>());
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case Check { Class: { } schoolClass }:
                    classes.Add(after.Register.OrdinalOf(schoolClass));
                    break;
                case Announcement { Class: { } schoolClass }:
                    classes.Add(after.Register.OrdinalOf(schoolClass));
                    break;
                case Message { Pupil: var about } letter:
                    pupils.UnionWith(about is { } pupil ? [pupil] : []);
                    pupils.UnionWith(new[] { letter.Sender, letter.Recipient }.OfType<PersonId>().SelectMany(p => ChildrenOf(GuardianId.Parse(p.Value))));
                    break;
                case DataRead { Pupil: { } shown }:
                    pupils.Add(shown);
                    break;
                case FamilyStatement statement:
                    pupils.Add(statement.Pupil);
                    break;
                case Guardianship tie:
                    // Whether a message that names no pupil is about a child depends on how many children its recipient has.
                    pupils.UnionWith(ChildrenOf(tie.Guardian));
                    break;
                default:
                    return Everybody;
            }
        }

        classes.UnionWith(pupils.SelectMany(p => EnrolmentBook.Of(after).ClassesOf(after.Register.OrdinalOf(p), day: null)));
        return new LedgerReach([.. pupils], [.. classes]);

        IEnumerable<PupilId> ChildrenOf(GuardianId guardian) => FamilyBook.Of(before).ChildrenOf(guardian).Concat(FamilyBook.Of(after).ChildrenOf(guardian));
    }
}
