using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Активность пользователей: sign-ins day by day and user by user.</summary>
/// <remarks>Days without a sign-in are there too. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Days">The days up to that of the instant, in order.</param>
/// <param name="Users">Who signed in, by id.</param>
/// <param name="IsKnown">Whether the source would tell of every sign-in.</param>
internal sealed record UserActivity(ReportInput Input, ImmutableArray<ActivityDay> Days, ImmutableArray<AccountActivity> Users, bool IsKnown)
{
    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Count("signIns", "входов", "записи о входах за дни отчёта", Days.Sum(d => d.SignIns)),
        Figure.Mean("perDay", "входов в учебный день", "входы в учебные дни / учебные дни отчёта", Days.Where(d => d.IsSchoolDay).Sum(d => d.SignIns), Days.Count(d => d.IsSchoolDay), digits: 1),
        Figure.Share("staff", "входили работники", "работники с хотя бы одним входом × 100 / все работники", Count(AccountKind.Staff), Input.Register.Staff.Length),
        Figure.Share("pupils", "входили обучающиеся", "обучающиеся с хотя бы одним входом × 100 / все обучающиеся", Count(AccountKind.Pupil), Input.Register.Pupils.Length),
    ];

    internal static UserActivity Of(ReportInput input)
    {
        var (first, last) = input.Days;
        last = LocalDate.Min(last, input.Today);
        var accounts = new Accounts(input);
        var signIns = input.Index.Ledger<SignIn>()
            .Select(s => (Person: accounts.PersonOf(s.Account), At: input.Clock.LocalOf(s.At)))
            .Where(s => s.At.Date >= first && s.At.Date <= last)
            .ToList();
        var byDay = signIns.ToLookup(s => s.At.Date);
        var reads = input.Index.Ledger<DataRead>().CountBy(r => input.Clock.DateOf(r.At)).ToDictionary();
        var days = ImmutableArray.CreateBuilder<ActivityDay>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var users = byDay[day].Select(s => s.Person).Distinct().CountBy(accounts.KindOf).ToDictionary();
            int Of(AccountKind kind) => users.GetValueOrDefault(kind);
            days.Add(new ActivityDay(
                day,
                input.Register.Calendar.IsSchoolDay(day, input.Register.School.Week),
                byDay[day].Count(),
                Of(AccountKind.Staff),
                Of(AccountKind.Pupil),
                Of(AccountKind.Guardian),
                Of(AccountKind.Unknown),
                reads.GetValueOrDefault(day)));
        }

        return new UserActivity(
            input,
            days.ToImmutable(),
            [
                .. signIns.GroupBy(s => s.Person, s => s.At)
                    .OrderBy(g => g.Key)
                    .Select(g => new AccountActivity(g.Key, accounts.KindOf(g.Key), g.Count(), g.DistinctBy(at => at.Date).Count(), g.Max())),
            ],
            last < first || (IsCompleteOn(input, first) && IsCompleteOn(input, last)));
    }

    private static bool IsCompleteOn(ReportInput input, LocalDate day) => input.Register.Coverage.LevelOf(FactKinds.SignIns, day, schoolClass: null) == CoverageLevel.Complete;

    private int Count(AccountKind kind) => Users.Count(u => u.Kind == kind);
}
