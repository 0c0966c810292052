using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Момент проверки as a user gives it: an instant, a day of the school, or nothing.</summary>
/// <param name="Moment">The instant, or null.</param>
/// <param name="Day">The day, or null: its last tick is meant, which depends on the school's zone.</param>
internal sealed record AsOf(Instant? Moment, LocalDate? Day)
{
    // Beyond these the last tick of a day might not exist, and no school is checked there.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly IPattern<LocalDate>[] Days =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("dd'.'MM'.'uuuu"),
    ];

    private static readonly IPattern<OffsetDateTime>[] Moments =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    /// <summary>Reads what stands after <c>--as-of</c>; null means that nothing does.</summary>
    internal static Result<AsOf> Parse(string? text)
    {
        if (text is null)
        {
            return new Result<AsOf>(new AsOf(Moment: null, Day: null));
        }

        if (Find(Days, text) is { Success: true, Value: { Year: >= FirstYear and <= LastYear } day })
        {
            return new Result<AsOf>(new AsOf(Moment: null, day));
        }

        return Find(Moments, text) is { Success: true, Value: { Year: >= FirstYear and <= LastYear } moment }
            ? new Result<AsOf>(new AsOf(moment.ToInstant(), Day: null))
            : new Result<AsOf>([new Defect(HostDefects.BadMoment, default, text)]);
    }

    /// <summary>Gives the instant of the check, which without a word of the user is when the record was extracted.</summary>
    internal Instant? On(SchoolRegister register) => Moment ?? (Day is { } day ? register.Clock.LastTickOfDay(day) : register.ExtractedAt);

    private static ParseResult<T>? Find<T>(IEnumerable<IPattern<T>> patterns, string text) => patterns.Select(p => p.Parse(text)).FirstOrDefault(r => r.Success);
}
