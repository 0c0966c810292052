namespace ElJournal.Reporting.Reports;

/// <summary>Parameters of reports in words and as options of a command line.</summary>
internal static class ParameterWords
{
    internal static IEnumerable<ReportParameters> Each(ReportParameters parameters) =>
        Enum.GetValues<ReportParameters>().Where(p => p != ReportParameters.None && parameters.HasFlag(p));

    internal static string Of(ReportParameters parameter) => parameter switch
    {
        ReportParameters.Class => "класс",
        ReportParameters.Journal => "журнал",
        ReportParameters.Pupil => "обучающийся",
        ReportParameters.Teacher => "учитель",
        ReportParameters.Period => "учебный период",
        ReportParameters.Regulation => "регламент",
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not one parameter."),
    };

    internal static string Option(ReportParameters parameter) => parameter switch
    {
        ReportParameters.Class => "--class",
        ReportParameters.Journal => "--journal",
        ReportParameters.Pupil => "--pupil",
        ReportParameters.Teacher => "--teacher",
        ReportParameters.Period => "--period",
        ReportParameters.Regulation => "--regulation",
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not one parameter."),
    };

    internal static string Options(ReportParameters parameters) =>
        parameters == ReportParameters.None ? "ничего" : string.Join(", ", Each(parameters).Select(Option));
}
