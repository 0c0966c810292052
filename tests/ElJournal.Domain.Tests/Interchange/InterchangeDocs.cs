using System.Globalization;
using System.Text;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Interchange.Fields;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>The generated part of docs/interchange.md: a table for every kind of fact and every list of codes.</summary>
internal static class InterchangeDocs
{
    internal static string Tables()
    {
        var text = new StringBuilder();
        text.Append("### Файл school.json\n\nСвойства верхнего уровня:\n\n");
        AppendFields(text, SchoolFacts.Top);
        foreach (var section in RegisterFacts.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n`{section.Kind.Name}` ({(section.IsList ? "список, можно не указывать" : "объект, обязателен")}) — {section.Kind.Meaning}:\n\n");
            AppendFields(text, section.Kind);
        }

        text.Append("\n### Строки файлов журналов\n");
        foreach (var kind in JournalFacts.Kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n`\"fact\":\"{kind.Name}\"` — {kind.Meaning}:\n\n");
            AppendFields(text, kind);
        }

        text.Append("\n### Строки файлов ведомостей\n");
        foreach (var ledger in LedgerFiles.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n`{ledger.FileName}` — {ledger.Description.Meaning}:\n\n");
            AppendFields(text, ledger.Description);
        }

        text.Append("\n### Коды\n");
        AppendCodes(text, "Вид журнала", FactCodes.JournalKinds.Codes);
        AppendCodes(text, "Состояние урока", FactCodes.LessonStatuses.Codes);
        AppendCodes(text, "Посещаемость", CellCodes.Attendance);
        AppendCodes(text, "Результат работы, кроме чисел", CellCodes.Marks);
        AppendCodes(text, "Итоговая отметка, кроме чисел", CellCodes.FinalMarks);
        AppendCodes(text, "День календаря", FactCodes.CalendarDayKinds.Codes);
        AppendCodes(text, "Учебный период", FactCodes.PeriodKinds.Codes);
        AppendCodes(text, "Роль работника", FactCodes.StaffRoles.Codes);
        AppendCodes(text, "Вид сведений", FactCodes.CoverageKinds.Codes);
        AppendCodes(text, "Полнота", FactCodes.CoverageLevels.Codes);
        AppendCodes(text, "Заявление родителя", LedgerCodes.FamilyStatementKinds.Codes);
        AppendCodes(text, "Контакт", LedgerCodes.ContactKinds.Codes);
        AppendCodes(text, "Источник контакта", LedgerCodes.ContactSources.Codes);
        AppendCodes(text, "Тема сообщения", LedgerCodes.MessageTopics.Codes);
        AppendCodes(text, "Канал сообщения", LedgerCodes.MessageChannels.Codes);
        AppendCodes(text, "Распечатка", LedgerCodes.PrintoutKinds.Codes);
        AppendCodes(text, "Приказ", LedgerCodes.OrderKinds.Codes);
        AppendCodes(text, "Проверка", LedgerCodes.CheckKinds.Codes);
        AppendCodes(text, "Отчёт", LedgerCodes.ReportKinds.Codes);
        AppendCodes(text, "Происшествие", LedgerCodes.IncidentKinds.Codes);
        AppendCodes(text, "Событие с учётными данными", LedgerCodes.CredentialEventKinds.Codes);
        AppendCodes(text, "Уважительная причина", LedgerCodes.ExcuseReasons.Codes);
        AppendCodes(text, "Лицо", LedgerCodes.PersonKinds.Codes);
        AppendCodes(text, "Раздел справочников", LedgerCodes.ReferenceSections.Codes);
        return text.ToString();
    }

    private static void AppendFields(StringBuilder text, FactKind kind)
    {
        text.Append("| свойство | обязательно | вид | что значит |\n|---|---|---|---|\n");
        foreach (var field in kind.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {(field.IsRequired ? "да" : "")} | {FormOf(field.Shape)} | {field.Meaning} |\n");
        }
    }

    private static string FormOf(FieldShape shape) => shape.Codes switch
    {
        [] => shape.Brief,
        [var constant] => $"`{constant}`",
        _ => string.Join(", ", shape.Codes.Select(c => $"`{c}`")),
    };

    private static void AppendCodes<T>(StringBuilder text, string title, IEnumerable<Code<T>> codes)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{title}:\n\n| код | значение |\n|---|---|\n");
        foreach (var code in codes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{code.Text}` | {code.Meaning} |\n");
        }
    }
}
