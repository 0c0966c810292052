using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What was seen of the personal data of people, by person.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PersonRecords
{
    private readonly ILookup<(PersonKind Kind, string Person), PersonalDataState> states;

    private PersonRecords(SchoolIndex school) => states = school.Ledger<PersonalDataState>()
        .OrderBy(s => s.ConfirmedAt ?? Instant.MinValue)
        .ToLookup(s => (s.Kind, s.Person.Value));

    internal static PersonRecords Of(SchoolIndex school) => school.Parts.Get(static index => new PersonRecords(index));

    /// <summary>Gives since when a person's data have been complete without a break; not yet where they were found wanting last.</summary>
    internal Moment CompleteSince(PersonKind kind, string person)
    {
        var since = Moment.NotYet;
        foreach (var state in states[(kind, person)])
        {
            since = !state.IsComplete ? Moment.NotYet : since.IsNotYet ? Moment.OfEntry(state.ConfirmedAt) : since;
        }

        return since;
    }
}
