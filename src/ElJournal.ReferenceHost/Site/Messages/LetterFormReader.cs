using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Reads the form with which a family writes to the school.</summary>
internal sealed class LetterFormReader(Visit visit)
{
    /// <summary>Makes the form.</summary>
    /// <param name="pupil">About whom, as the address has it; the only child, or the first, where nobody is named.</param>
    /// <param name="about">The code of the purpose, or null.</param>
    /// <param name="journal">The journal of whose teacher the family asks something, or null.</param>
    /// <param name="sent">What was sent and did not go, so that it is not lost; null where nothing was.</param>
    /// <returns>The form; null for those who may write about nobody.</returns>
    internal LetterForm? Read(string? pupil, string? about, string? journal, SentLetter? sent)
    {
        if (visit.IsStaff || visit.ScopeOf(AccessAction.Enter, ResourceKind.Messages).IsEmpty)
        {
            return null;
        }

        var children = DiaryHead.ChildrenOf(visit);
        var (id, name) = children.FirstOrDefault(c => c.Id == pupil, children.FirstOrDefault());
        if (id is null || new PupilStaff(visit, PupilId.Parse(id)).Read() is not { IsEmpty: false } addressees)
        {
            return null;
        }

        var purpose = LetterPurpose.Find(about);
        return new LetterForm(
            id,
            name,
            children,
            addressees,
            [.. LetterPurpose.All.Select(p => (p.Code, p.Title))],
            purpose?.Code,
            sent?.To ?? TeacherOf(journal),
            sent?.Topics ?? [.. LedgerCodes.MessageTopics.Codes.Where(c => purpose?.Topics.HasFlag(c.Value) == true).Select(c => c.Text)],
            sent?.Text ?? purpose?.Text ?? "");
    }

    private string? TeacherOf(string? journal) => visit.Register.Journals.FirstOrDefault(j => j.Id.Value == journal)?.Teacher?.Value;
}
