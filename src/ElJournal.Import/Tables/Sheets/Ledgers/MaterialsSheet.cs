using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>materials</c> (материалы журналов).</summary>
internal sealed class MaterialsSheet(TableContext context) : MaterialSheet<JournalMaterial>(context)
{
    protected override JournalMaterial? Make(SheetRow row)
    {
        var id = ReadId(row, "material");
        var journal = row.RequiredReference("journal", Context.Journals);
        var kind = row.RequiredCode("kind", LedgerCodes.MaterialKinds);
        LessonId? lesson = row.Text("lesson") is null ? null : row.Id<LessonId>("lesson", LessonId.TryParse);
        var answerBy = row.Date("answer_by");
        var content = ReadContent(row);
        var recorded = ReadRecorded(row);
        return !row.IsGood ? null : new JournalMaterial(id!.Value, journal!.Value, kind!.Value, content!) { Lesson = lesson, Topic = row.Text("topic"), AnswerBy = answerBy, Recorded = recorded };
    }
}
