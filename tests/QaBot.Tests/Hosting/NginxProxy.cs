using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using QaBot.TestSupport;

namespace QaBot.Tests.Hosting;

/// <summary>An nginx of its own that ends TLS before the bot, with a certificate of its own that nobody else believes.</summary>
internal sealed class NginxProxy : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("qabot-nginx-").FullName;
    private Process? process;

    private static readonly string[] Places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"];
    private static readonly string[] TemporaryFolders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

    private NginxProxy(string program) => Program = program;

    /// <summary>Where it will listen, without a slash at the end.</summary>
    public string Origin => $"https://127.0.0.1:{Port}";

    private string Program { get; }

    private int Port { get; } = FreePort.Find();

    /// <summary>Finds nginx; null when this machine has none.</summary>
    public static NginxProxy? TryFind() =>
        Places.FirstOrDefault(File.Exists) is { } program ? new NginxProxy(program) : null;

    /// <summary>Passes what is below a path on to an address.</summary>
    /// <param name="path">The path, with a slash at the end.</param>
    /// <param name="target">The address; when it ends with a slash, the path is taken away.</param>
    /// <param name="headers">Headers to set, each as name and value.</param>
    public async Task StartAsync(string path, string target, params string[] headers)
    {
        WriteCertificate();
        var config = Path.Combine(folder, "nginx.conf");
        var temporary = string.Concat(TemporaryFolders.Select(kind => $"{kind}_temp_path {folder}/{kind};\n"));
        await File.WriteAllTextAsync(config, $$"""
            daemon off;
            master_process off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events {}
            http {
              access_log off;
              {{temporary}}
              server {
                listen 127.0.0.1:{{Port}} ssl;
                ssl_certificate {{folder}}/cert.pem;
                ssl_certificate_key {{folder}}/key.pem;
                location {{path}} {
                  proxy_pass {{target}};
                  proxy_http_version 1.1;
                  proxy_set_header Upgrade $http_upgrade;
                  proxy_set_header Connection "upgrade";
                  {{string.Concat(headers.Select(header => $"proxy_set_header {header};\n"))}}
                }
              }
            }
            """);
        process = Process.Start(new ProcessStartInfo(Program, ["-c", config, "-p", folder, "-e", $"{folder}/error.log"]))!;
        for (var isOpen = false; !isOpen;)
        {
            Assert.False(process.HasExited, $"nginx ended with {(process.HasExited ? process.ExitCode : 0)}: {TextOf("error.log")}");
            using var probe = new TcpClient();
            isOpen = await probe.ConnectAsync(IPAddress.Loopback, Port)
                .ContinueWith(connected => connected.IsCompletedSuccessfully, TaskScheduler.Default);
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    private string TextOf(string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? File.ReadAllText(path) : string.Empty;

    private void WriteCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }
}
