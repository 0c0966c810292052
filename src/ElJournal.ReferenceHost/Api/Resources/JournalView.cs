using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Журнал.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">The kind of journal, by its code.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Class">The class.</param>
/// <param name="Subgroup">The subgroup, where it is of one.</param>
/// <param name="Teacher">Who keeps it.</param>
/// <param name="IsMarked">Whether marks are given in it.</param>
internal sealed record JournalView(string Id, string Kind, string? Subject, string? Class, string? Subgroup, string? Teacher, bool IsMarked)
{
    internal static JournalView Of(Journal journal, SchoolRegister register) => new(
        journal.Id.Value,
        FactCodes.JournalKinds.Format(journal.Kind),
        journal.Subject,
        journal.Class?.Value,
        journal.Subgroup?.Value,
        journal.Teacher?.Value,
        register.IsMarked(journal));
}
