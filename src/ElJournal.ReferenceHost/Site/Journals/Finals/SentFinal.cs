using System.Globalization;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Journals.Finals;

/// <summary>Отправленная итоговая отметка: a row of the form.</summary>
/// <param name="Pupil">Of whom.</param>
/// <param name="Mark">What was typed; empty to take the mark back.</param>
/// <param name="Reason">Why it is not the proposed one; empty for none.</param>
/// <param name="IsTouched">Whether anything of it was changed.</param>
/// <param name="Version">The version that the page showed.</param>
internal sealed record SentFinal(PupilId Pupil, string Mark, string Reason, bool IsTouched, int Version)
{
    /// <summary>Gets the mark; null when there is none, or no such one.</summary>
    internal Cell? Cell => CellCodes.TryParseFinalMark(Mark, out var cell) ? cell : null;

    /// <summary>Reads the rows of a form.</summary>
    internal static IEnumerable<SentFinal> In(IFormCollection form)
    {
        var pupils = form["pupil"];
        for (var i = 0; i < pupils.Count; i++)
        {
            if (PupilId.TryParse(pupils[i], out var pupil))
            {
                var (mark, reason) = (form.At("mark", i).Trim(), form.At("why", i).Trim());
                yield return new SentFinal(pupil, mark.ToLowerInvariant(), reason, (mark, reason) != (form.At("was", i), form.At("whyWas", i)), int.TryParse(form.At("version", i), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0);
            }
        }
    }

    /// <summary>Gives the command; when families were shown the mark stays as it was.</summary>
    internal JournalCommand Command(RevisedYear year, JournalId journal, PeriodId period)
    {
        var entry = new FinalMarkEntry(journal, Pupil, period, Cell ?? Domain.Journals.Cells.Cell.NotAttested) { Reason = Reason.Length > 0 ? Reason : null };
        var address = new RecordFinalMark(entry).Address;
        return Cell is null
            ? new WithdrawFact(address, Version)
            : new RecordFinalMark(entry with { PublishedAt = ((FinalMarkEntry?)year.Find(address)?.Fact)?.PublishedAt }) { Version = Version };
    }
}
