using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Reporting;
using ElJournal.Rules.Desk;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Отправленная клетка: one cell of the grid, as the script of the page sends it while the teacher types on.</summary>
/// <param name="Place">Which cell.</param>
/// <param name="Text">What it shall hold.</param>
/// <param name="Seen">The versions that the page showed.</param>
/// <param name="Reason">Why so late, or null.</param>
internal sealed record CellSubmission(CellPlace Place, string Text, SeenVersions Seen, string? Reason)
{
    /// <summary>Writes the cell.</summary>
    /// <param name="visit">Who writes.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="period">The period that the page shows.</param>
    /// <returns>What became of it, and what stands now.</returns>
    internal async Task<CellReply> WriteAsync(Visit visit, Journal journal, StudyPeriod period)
    {
        var place = CellCommands.Find(visit.Year, Place);
        if (CellText.Read(Text, place.In(visit.Year).Mark?.Cell) is not { } wanted)
        {
            return Reply(visit, journal, period, "refused", [$"«{Text}» — такой записи нет. Отметка: 5, 4/5, зач, незач, н/а, долг; посещаемость: н, б, у, оп, осв."]);
        }

        ImmutableArray<JournalCommand> commands = [.. CellCommands.For(visit.Year, journal.Id, place, wanted, Seen)];
        if (commands.IsEmpty)
        {
            return Reply(visit, journal, period, "written", []);
        }

        var reply = await visit.SubmitAsync(Reason, commands);
        var after = visit.Again();
        return reply switch
        {
            DeskReply.Accepted accepted => Reply(after, journal, period, "written", [.. Notice.Of(reply).Lines.Skip(1)]) with { Number = accepted.Decision.After.Count },
            DeskReply.Refused refused when refused.Refusals.Any(r => r.Code == RefusalDefects.Stale.Id) => Reply(after, journal, period, "stale", [Changed(after)]),
            _ => Reply(after, journal, period, WantsReason(reply) ? "reason" : "refused", Notice.Of(reply).Lines),
        };
    }

    private static bool WantsReason(DeskReply reply) =>
        reply is DeskReply.ReasonNeeded || (reply is DeskReply.Refused refused && refused.Refusals.All(r => r.Code == RefusalDefects.ReasonNeeded.Id));

    private CellReply Reply(Visit visit, Journal journal, StudyPeriod period, string outcome, ImmutableArray<string> lines)
    {
        var (place, reader) = (CellCommands.Find(visit.Year, Place), new GridReader(visit, journal, period, Place.Pupil));
        var lesson = place.Lesson is { } id ? visit.Year.FindLesson(id) : null;
        var cell = reader.CellOf(place, lesson, lesson?.Date ?? period.Last);
        return new CellReply(outcome, lines, cell.Text, $"{cell.Seen}", reader.StandingOf(place.Pupil), Number: null, HasNewColumn: place != Place);
    }

    /// <summary>Says who was quicker, and when.</summary>
    private string Changed(Visit visit)
    {
        var place = CellCommands.Find(visit.Year, Place);
        var held = new[] { place.Mark, place.Attendance }.OfType<FactAddress>().Select(visit.Year.Find).OfType<HeldFact>().MaxBy(h => h.Revision.Number);
        return held is null ? "Клетку тем временем изменили." : $"Клетку тем временем изменили: {visit.NameOf(held.By.Value)}, {LocalTimes.Of(held.At, visit.Register.Clock)}.";
    }
}
