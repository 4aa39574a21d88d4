using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Http;

/// <summary>Reads an activity with files out of a request. The files become part of the activity, as data addresses.</summary>
internal sealed class UploadReader(DirectLineOptions options)
{
    private readonly ActivityReader activities = new(options.MaxUploadBytes, options.MaxDepth);

    private const int MaxParts = 11;
    private const int MaxBoundaryLength = 70;
    private const int MaxFileNameLength = 128;

    // Others might be run by a page that opens them.
    private static readonly HashSet<string> KeptTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        MediaTypeNames.Image.Png, MediaTypeNames.Image.Jpeg, MediaTypeNames.Image.Gif, MediaTypeNames.Image.Webp, MediaTypeNames.Text.Plain,
            MediaTypeNames.Application.Pdf,
    };

    /// <exception cref="ChannelProblem">415, 413 or 400.</exception>
    public async Task<Activity> ReadAsync(HttpRequest request)
    {
        if (!options.AllowUploads)
        {
            throw ChannelProblem.Unsupported(
                $"This bot takes no files; ask in words. Its owner can switch files on with "
                + $"{DirectLineOptions.Section}:{nameof(options.AllowUploads)}.");
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= MaxBoundaryLength } boundary)
        {
            throw ChannelProblem.Unsupported("Send files as multipart/form-data: a part \"activity\", then the files.");
        }

        var body = await RequestBody.ReadAsync(request, options.MaxUploadBytes).ConfigureAwait(false);
        try
        {
            return await ParseAsync(new MultipartReader(boundary.ToString(), new MemoryStream(body.ToArray()))).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw ChannelProblem.BadSyntax("The body is no multipart/form-data.", error);
        }
    }

    private async Task<Activity> ParseAsync(MultipartReader reader)
    {
        Activity? activity = null;
        var files = new List<Attachment>();
        for (var parts = 0; await reader.ReadNextSectionAsync().ConfigureAwait(false) is { } section; parts++)
        {
            if (parts == MaxParts)
            {
                throw ChannelProblem.BadArgument($"At most {MaxParts} parts may be sent: the activity and {MaxParts - 1} files.");
            }

            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content).ConfigureAwait(false);
            var disposition = section.GetContentDispositionHeader();
            if (HeaderUtilities.RemoveQuotes(disposition?.Name ?? default) == "activity")
            {
                activity = activities.Parse(content.ToArray());
            }
            else
            {
                files.Add(FileOf(section.ContentType, HeaderUtilities.RemoveQuotes(disposition?.FileName ?? default).Value, content));
            }
        }

        activity ??= new Activity(ActivityTypes.Message);
        activity.Attachments = files;
        return activity;
    }

    private static Attachment FileOf(string? contentType, string? name, MemoryStream content)
    {
        var type = contentType is not null && KeptTypes.Contains(contentType) ? contentType : MediaTypeNames.Application.Octet;
        return new Attachment(
            contentType: type,
            contentUrl: $"data:{type};base64,{Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length)}",
            name: name is { Length: > MaxFileNameLength } ? name[..MaxFileNameLength] : name);
    }
}
