using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace QaBot.Web.Files;

/// <summary>The files that pages are made of, and the compression of pages, files and articles.</summary>
internal static class PageFiles
{
    // The one file that other sites' pages load.
    private const string ForOtherSites = "/embed.js";

    // Pages have addresses of their own, and other files are none of the page's.
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".png"] = "image/png",
    };

    /// <summary>Registers the compression.</summary>
    public static IServiceCollection AddPageCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        // What is compressed holds no secret that its length could give away.
        options.EnableForHttps = true;
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
    });

    /// <summary>Compresses what is the same for everybody, and sends the files, each with its tag; what the browser has is not sent
    /// again.</summary>
    public static void UsePageFiles(this WebApplication app)
    {
        app.UseWhen(context => context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<PublicContent>() is not null,
            page => page.UseResponseCompression());
        if (Directory.Exists(app.Environment.WebRootPath))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(app.Environment.WebRootPath),
                ContentTypeProvider = new FileExtensionContentTypeProvider(Types),
                OnPrepareResponse = sent =>
                {
                    SecurityHeaders.Add(sent.Context.Response);
                    if (sent.Context.Request.Path == ForOtherSites)
                    {
                        sent.Context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                    }

                    sent.Context.Response.Headers.CacheControl = TaggedContent.Revalidated;
                },
            });
        }
    }
}

/// <summary>Marks an endpoint whose answers are the same for everybody, and may be compressed.</summary>
internal sealed class PublicContent;
