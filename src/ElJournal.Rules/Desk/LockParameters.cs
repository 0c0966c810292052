using System.Globalization;

namespace ElJournal.Rules.Desk;

/// <summary>The parameters of clause ВЖ-2, by which a school says how long entries may be changed and who must agree; unlike other values of a school these are judged by.</summary>
internal static class LockParameters
{
    /// <summary>The clause of <c>base</c> that has them.</summary>
    internal const string Clause = "ВЖ-2";

    internal const string Entries = "entries";

    internal const string Corrections = "corrections";

    internal const string PeriodCloses = "period-closes";

    internal const string ApprovalsToRaise = "approvals-to-raise";

    internal const string ApprovalsToLower = "approvals-to-lower";

    private const string LadderForm = "ступени вида «1 — свободно; 7 — с причиной; 30 — с согласием; далее — закрыто»: дни по возрастанию, каждая ступень не свободнее прежней";

    /// <summary>Says what form a value of a parameter must have, where the text given has it not; null where it has.</summary>
    internal static string? WantedForm(string clause, string parameter, string text) => (clause, parameter) switch
    {
        (Clause, Entries or Corrections) => LadderText.TryParse(text, out _) ? null : LadderForm,
        (Clause, PeriodCloses) => IsNumber(text, 0, 366) ? null : "число дней от 0 до 366",
        (Clause, ApprovalsToRaise or ApprovalsToLower) => IsNumber(text, 1, 9) ? null : "число согласий от 1 до 9",
        _ => null,
    };

    /// <summary>Says whether a value locks less than another one of the same parameter; null where the parameter locks nothing, so that values have no direction.</summary>
    /// <remarks>Both values have the form that <see cref="WantedForm"/> asks for.</remarks>
    internal static bool? IsWeaker(string clause, string parameter, string value, string than) => (clause, parameter) switch
    {
        (Clause, Entries or Corrections) => LadderText.TryParse(value, out var ladder) && LadderText.TryParse(than, out var other) && ladder.IsFreerThan(other),
        (Clause, PeriodCloses) => NumberOf(value) > NumberOf(than),
        (Clause, ApprovalsToRaise or ApprovalsToLower) => NumberOf(value) < NumberOf(than),
        _ => null,
    };

    internal static int NumberOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsNumber(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max;
}
