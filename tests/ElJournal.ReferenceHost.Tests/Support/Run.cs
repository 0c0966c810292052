using System.Text;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>One run of the program within the test's process.</summary>
public sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of the error stream.</summary>
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Run Of(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = EntryPoint.Run(args, output, error);
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
