// A recurrent layer of 48 units (Cho et al. 2014, as PyTorch computes it) forwards and backwards over rows of unequal
// length. PyTorch runs a dozen small operations a step for it, which took most of the training time on a processor.
#include <string.h>

enum { H = 48, V = 16, N = H / V, G = 3 * H, ROWS = 3 };
typedef float vec __attribute__((vector_size(64), aligned(4), may_alias));
typedef int ivec __attribute__((vector_size(64)));

static inline vec all(float x) { return x - (vec){0}; }
static inline vec choose(ivec which, vec a, vec b) { return (vec)(((ivec)a & which) | ((ivec)b & ~which)); }
static inline vec least(vec a, vec b) { return choose(a < b, a, b); }
static inline vec most(vec a, vec b) { return choose(a > b, a, b); }

// 2^(x log2 e): the whole part goes into the exponent's bits, a polynomial gives the rest.
static inline vec exponential(vec x) {
    x = most(least(x, all(80)), all(-80)) * all(1.44269504f);
    vec magic = all(12582912.0f), whole = (x + magic) - magic, f = (x - whole) * all(0.693147181f);
    vec p = all(1.0f / 5040);
    p = p * f + all(1.0f / 720);
    p = p * f + all(1.0f / 120);
    p = p * f + all(1.0f / 24);
    p = p * f + all(1.0f / 6);
    p = p * f + all(0.5f);
    p = p * f + all(1);
    p = p * f + all(1);
    ivec bits = (__builtin_convertvector(whole, ivec) + 127) << 23;
    return p * (vec)bits;
}

static inline vec sigmoid(vec x) { return all(1) / (all(1) + exponential(-x)); }
static inline vec tangent(vec x) { return all(1) - all(2) / (all(1) + exponential(x + x)); }

// gates: rows x length x 144, the input's part. weights: 48 x 144, of the state. kept: rows x length x 192 (r, z, n, state's part of n).
void forwards(int rows, int length, int back, const int *lengths, const float *gates, const float *weights, const float *bias, float *out, float *kept) {
    for (int first = 0; first < rows; first += ROWS) {
        int count = rows - first < ROWS ? rows - first : ROWS, longest = 0;
        for (int r = 0; r < count; r++) if (lengths[first + r] > longest) longest = lengths[first + r];
        float state[ROWS][H] = {{0}};
        for (int step = 0; step < longest; step++) {
            vec sums[ROWS][3 * N];
            for (int v = 0; v < 3 * N; v++) {
                vec b = *(const vec *)(bias + v * V);
                for (int r = 0; r < ROWS; r++) sums[r][v] = b;
            }
            for (int k = 0; k < H; k++)
                for (int v = 0; v < 3 * N; v++) {
                    vec w = *(const vec *)(weights + k * G + v * V);
                    for (int r = 0; r < ROWS; r++) sums[r][v] += w * state[r][k];
                }
            for (int r = 0; r < count; r++) {
                int own = lengths[first + r];
                if (step >= own) continue;
                long at = (long)(first + r) * length + (back ? own - 1 - step : step);
                const float *in = gates + at * G;
                for (int v = 0; v < N; v++) {
                    vec reset = sigmoid(*(const vec *)(in + v * V) + sums[r][v]);
                    vec update = sigmoid(*(const vec *)(in + H + v * V) + sums[r][N + v]);
                    vec fresh = tangent(*(const vec *)(in + 2 * H + v * V) + reset * sums[r][2 * N + v]);
                    vec old = *(vec *)(state[r] + v * V), now = fresh + update * (old - fresh);
                    *(vec *)(state[r] + v * V) = *(vec *)(out + at * H + v * V) = now;
                    float *keep = kept + at * 4 * H + v * V;
                    *(vec *)keep = reset;
                    *(vec *)(keep + H) = update;
                    *(vec *)(keep + 2 * H) = fresh;
                    *(vec *)(keep + 3 * H) = sums[r][2 * N + v];
                }
            }
        }
    }
}

// weights: 144 x 48. Writes the gradients of both parts of the gates, rows x length x 144 each; their padding stays zero.
void backwards(int rows, int length, int back, const int *lengths, const float *weights, const float *out, const float *kept, const float *slope, float *d_gates, float *d_state) {
    for (int first = 0; first < rows; first += ROWS) {
        int count = rows - first < ROWS ? rows - first : ROWS, longest = 0;
        for (int r = 0; r < count; r++) if (lengths[first + r] > longest) longest = lengths[first + r];
        float flow[ROWS][H] = {{0}}, gate[ROWS][G] = {{0}};
        for (int step = longest - 1; step >= 0; step--) {
            vec sums[ROWS][N];
            for (int r = 0; r < ROWS; r++) {
                int own = r < count ? lengths[first + r] : 0;
                if (step >= own) {
                    for (int v = 0; v < N; v++) sums[r][v] = all(0);
                    continue;
                }
                long at = (long)(first + r) * length + (back ? own - 1 - step : step), before = back ? at + 1 : at - 1;
                for (int v = 0; v < N; v++) {
                    const float *keep = kept + at * 4 * H + v * V;
                    vec reset = *(const vec *)keep, update = *(const vec *)(keep + H), fresh = *(const vec *)(keep + 2 * H), mixed = *(const vec *)(keep + 3 * H);
                    vec old = step == 0 ? all(0) : *(const vec *)(out + before * H + v * V);
                    vec d = *(vec *)(flow[r] + v * V) + *(const vec *)(slope + at * H + v * V);
                    vec dn = d * (all(1) - update) * (all(1) - fresh * fresh);
                    vec dz = d * (old - fresh) * update * (all(1) - update);
                    vec dr = dn * mixed * reset * (all(1) - reset);
                    float *g = d_gates + at * G + v * V, *s = d_state + at * G + v * V;
                    *(vec *)g = *(vec *)s = *(vec *)(gate[r] + v * V) = dr;
                    *(vec *)(g + H) = *(vec *)(s + H) = *(vec *)(gate[r] + H + v * V) = dz;
                    *(vec *)(g + 2 * H) = dn;
                    *(vec *)(s + 2 * H) = *(vec *)(gate[r] + 2 * H + v * V) = dn * reset;
                    sums[r][v] = d * update;
                }
            }
            for (int k = 0; k < G; k++)
                for (int v = 0; v < N; v++) {
                    vec w = *(const vec *)(weights + k * H + v * V);
                    for (int r = 0; r < ROWS; r++) sums[r][v] += w * gate[r][k];
                }
            for (int r = 0; r < ROWS; r++) {
                int own = r < count ? lengths[first + r] : 0;
                for (int v = 0; v < N; v++) *(vec *)(flow[r] + v * V) = step >= own ? all(0) : sums[r][v];
            }
        }
    }
}
