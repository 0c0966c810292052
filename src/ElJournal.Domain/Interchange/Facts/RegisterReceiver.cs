using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Takes up what is read from <c>school.json</c>.</summary>
internal sealed class RegisterReceiver
{
    /// <summary>Gets the builder of the register; for an unnamed school until the school is read.</summary>
    internal SchoolRegisterBuilder Builder { get; private set; } = new(new School(SchoolId.Parse("?"), DateTimeZone.Utc));

    /// <summary>Gets the number of facts that the file of a journal must have, where it is stated.</summary>
    internal Dictionary<JournalId, int> FactCounts { get; } = [];

    /// <summary>Gets the ledgers that are listed, as often as they are.</summary>
    internal List<LedgerHeading> LedgerHeadings { get; } = [];

    internal Instant? ExtractedAt { get; set; }

    internal SchoolYear? Year { get; private set; }

    internal MarkScale? Scale { get; private set; }

    /// <summary>Takes up the school, before anything else.</summary>
    internal void Receive(School school) => (Builder, Scale) = (new SchoolRegisterBuilder(school), school.Scale);

    /// <summary>Takes up the year.</summary>
    internal void Receive(YearSpan year) => Year = year.Year;
}
