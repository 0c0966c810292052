using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Families;

/// <summary>Согласованная форма сведений: how a guardian is to be told of a pupil on a day.</summary>
/// <remarks>
/// <para>The last statement that holds on the day decides; whoever has stated nothing is told in the diary of all that there is.</para>
/// <para>Immutable, safe on any thread; equal when the statement is.</para>
/// </remarks>
public sealed record AgreedForm
{
    private AgreedForm(FamilyStatement? statement) => Statement = statement;

    /// <summary>Gets the statement that decides; null where there is none.</summary>
    public FamilyStatement? Statement { get; }

    /// <summary>Gets a value indicating whether the guardian does without the electronic form, so that information goes on paper.</summary>
    public bool IsOnPaper => Statement?.Kind is FamilyStatementKind.Cannot or FamilyStatementKind.Declines;

    /// <summary>Gets the contact to which information goes besides the diary; null where there is none.</summary>
    public ContactId? Contact => IsOnPaper ? null : Statement?.Contact;

    /// <summary>Gets of what the guardian wants no notices.</summary>
    public MessageTopics Unwanted => Statement?.Unwanted ?? MessageTopics.None;

    /// <summary>Finds the form that is agreed with a guardian.</summary>
    /// <param name="statements">The statements on record; those of others are passed over.</param>
    /// <param name="guardian">Who is told.</param>
    /// <param name="pupil">Of whom.</param>
    /// <param name="day">On which day.</param>
    /// <returns>The form.</returns>
    public static AgreedForm Of(IEnumerable<FamilyStatement> statements, GuardianId guardian, PupilId pupil, LocalDate day) => new(
        Preconditions.NotNull(statements)
            .Where(s => s.Guardian == guardian && s.Pupil == pupil && s.Span.Contains(day))
            .OrderBy(s => s.Date)
            .ThenBy(s => s.Kind)
            .LastOrDefault());
}
