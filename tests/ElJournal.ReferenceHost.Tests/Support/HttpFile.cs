using System.Collections.Immutable;
using System.Text;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A file of requests, as editors send them: variables, and requests after <c>###</c>.</summary>
internal static class HttpFile
{
    /// <summary>Reads the requests of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="values">What stands in place of variables of the file.</param>
    internal static ImmutableArray<HttpRequestMessage> Read(string path, IReadOnlyDictionary<string, string> values)
    {
        var (head, blocks) = (File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n###") is [var first, .. var rest] ? (first, rest) : ("", []));
        var variables = head.Split('\n').Where(l => l.StartsWith('@')).Select(l => l[1..].Split('=', 2, StringSplitOptions.TrimEntries)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        return
        [
            .. from block in blocks
               let text = variables.Keys.Aggregate(block, (all, name) => all.Replace($"{{{{{name}}}}}", values.GetValueOrDefault(name, variables[name]), StringComparison.Ordinal))
               select RequestOf(text.Split('\n')[1..]),
        ];
    }

    private static HttpRequestMessage RequestOf(string[] lines)
    {
        var line = lines[0].Split(' ', 2);
        var request = new HttpRequestMessage(new HttpMethod(line[0]), line[1]);
        var headers = lines.Skip(1).TakeWhile(l => l.Length > 0).Select(l => l.Split(": ", 2)).ToList();
        var body = string.Join('\n', lines.Skip(headers.Count + 2)).Trim();
        if (body.Length > 0)
        {
            request.Content = new StringContent(body, Encoding.UTF8, headers.Single(h => h[0] == "Content-Type")[1]);
        }

        foreach (var header in headers.Where(h => h[0] != "Content-Type"))
        {
            request.Headers.Add(header[0], header[1]);
        }

        return request;
    }
}
